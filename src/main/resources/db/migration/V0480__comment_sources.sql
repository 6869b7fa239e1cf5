-- What staff took in on behalf of its sender, byte for byte as it came; for staff only.
create table comment_source_content (
    sha256  text primary key,
    content bytea not null
);

create table comment_source (
    comment_id bigint primary key references comment on delete cascade,
    docket_id  bigint not null references docket,
    sha256     text not null references comment_source_content,
    name       text not null,
    media_type text not null,
    identity   text,
    sender     text not null default '',
    place      text not null default '',
    entered_by text not null,
    entered    timestamptz not null default clock_timestamp(),
    unique (docket_id, identity)
);

create index comment_source_entered on comment_source (docket_id, entered);
