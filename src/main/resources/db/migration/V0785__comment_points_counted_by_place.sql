-- The points of published comments are counted by place, category and what they ask: indexes alone tell it.
drop index comment_point_lineage;
create index comment_point_lineage on comment_point (lineage_id, comment_id, number) include (version_id, ask);

drop index comment_docket_status;
create index comment_docket_status on comment (docket_id, status, received, id) include (category);

-- Which words of a provision are spoken about, each once, without reading all who quote them.
create index comment_point_quoted on comment_point (version_id, lineage_id, md5(quote || prefix)) where quote <> '';
