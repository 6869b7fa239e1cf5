-- Comments that wait for an expert's release. They stand at WAITING in the ledger; one hold of a comment is open at most.
create table moderation_hold (
    id          bigint generated always as identity primary key,
    docket_id   bigint not null references docket,
    comment_id  bigint not null references comment on delete cascade,
    held_by     text not null,
    held        timestamptz not null default clock_timestamp(),
    note        text not null check (note <> ''),
    released_by text,
    released    timestamptz,
    check ((released_by is null) = (released is null))
);

create unique index moderation_hold_open on moderation_hold (comment_id) where released is null;

create index moderation_hold_docket on moderation_hold (docket_id, id) where released is null;
