-- Two windows on one draft: the one that did not see the last change is told, and overwrites nothing.
alter table draft
    add column version int not null default 1;

-- Finds what others said like this.
create index comment_point_said on comment_point using gin (to_tsvector('english', words));
