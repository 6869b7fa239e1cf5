-- What others said about a document is looked up while somebody writes about it.
create index comment_point_document on comment_point (document_id) where document_id is not null;
