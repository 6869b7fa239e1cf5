-- What has yet to reach the index. A row says that something changed, not how: the relay reads the truth itself.
create table search_outbox (
    id         bigint generated always as identity primary key,
    kind       text not null check (kind in ('COMMENT', 'DOCKET')),
    subject    bigint not null,
    background boolean not null default false,
    enqueued   timestamptz not null default clock_timestamp(),
    attempts   int not null default 0,
    next_try   timestamptz not null default clock_timestamp(),
    set_aside  timestamptz,
    failure    text not null default ''
);

create index search_outbox_next on search_outbox (background, id) where set_aside is null;

-- The version of a document in the index. It is drawn when a row is claimed and before the truth is read, so that of two
-- relays at work on the same subject the one that read later wins.
create sequence search_version;
