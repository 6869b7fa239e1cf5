create table moderation_decision (
    id          bigint generated always as identity primary key,
    docket_id   bigint not null references docket,
    comment_id  bigint not null references comment on delete cascade,
    decided_by  text not null,
    decided     timestamptz not null default clock_timestamp(),
    from_status text not null,
    to_status   text not null,
    ground      text,
    words       text not null default '',
    undone_by   text,
    undone      timestamptz,
    check ((ground is null) = (words = '')),
    check ((undone_by is null) = (undone is null))
);

create index moderation_decision_docket on moderation_decision (docket_id, id);

create index moderation_decision_comment on moderation_decision (comment_id, id);
