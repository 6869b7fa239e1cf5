-- Every mail address that a sender gave after sending, or took back; what counts is in comment_contact. An address is here
-- under seal, and no longer than its owner lets it.
create table comment_contact_version (
    id          bigint generated always as identity primary key,
    comment_id  bigint not null references comment on delete cascade,
    address     bytea,
    fingerprint text unique,
    asked       timestamptz not null default clock_timestamp(),
    confirmed   timestamptz,
    ended       timestamptz
);

create index comment_contact_version_comment on comment_contact_version (comment_id, id);
