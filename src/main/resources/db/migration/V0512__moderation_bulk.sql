-- Acts on many comments at once, with one reason; each comment is still decided by itself, and points back here.
create table moderation_bulk (
    id        bigint generated always as identity primary key,
    docket_id bigint not null references docket,
    act       text not null check (act in ('PUBLISH', 'WITHHOLD', 'HOLD')),
    ground    text,
    words     text not null default '',
    begun_by  text not null,
    begun     timestamptz not null default clock_timestamp(),
    total     int not null,
    done      int not null default 0,
    refused   int not null default 0,
    ended     timestamptz,
    undone    int not null default 0,
    undone_by text
);

alter table moderation_decision
    add column bulk_id bigint references moderation_bulk,
    add column rule    text;

create index moderation_decision_bulk on moderation_decision (bulk_id) where bulk_id is not null;

create index moderation_decision_rule on moderation_decision (docket_id, rule) where rule is not null;
