-- The index tells of more than comments.
alter table search_outbox drop constraint search_outbox_kind_check;

alter table search_outbox add constraint search_outbox_kind_check
    check (kind in ('COMMENT', 'COMMENT_ALONE', 'FILE', 'DOCKET', 'PAPERS', 'VERSION', 'ANSWERS'));

-- How often the engine had too much to do for it; each time it waits longer.
alter table search_outbox add column delays int not null default 0;

create index search_outbox_set_aside on search_outbox (set_aside) where set_aside is not null;

-- Files of which an index may hold pages, and up to which page; remembered even when the file or its comment is gone.
create table search_file (
    attachment_id bigint primary key,
    comment_id    bigint not null,
    pages         int not null default 0
);

create index search_file_comment on search_file (comment_id);

-- Where each docket stood when it was looked at last: that changes by the clock alone.
create table search_stage (
    docket_id bigint primary key references docket on delete cascade,
    stage     text not null
);
