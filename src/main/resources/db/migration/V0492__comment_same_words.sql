-- Finds comments that say exactly the same.
create index comment_same_words on comment (docket_id, md5(body)) where status = 'PUBLISHED';
