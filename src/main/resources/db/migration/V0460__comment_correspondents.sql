-- Whom to tell about a draft's comment and who is asked to sign it, sealed and apart from what will be public.
create table draft_correspondents (
    fingerprint text primary key references draft on delete cascade,
    content     bytea not null
);

-- When a draft's link was sent by mail; it may not be sent often.
create table draft_link (
    fingerprint text not null references draft on delete cascade,
    sent        timestamptz not null default clock_timestamp()
);

create index draft_link_fingerprint on draft_link (fingerprint, sent);

-- Under which secret the owner of a mail address can say something about a comment. The address is here only as long as
-- news was asked for; its mark tells that two are the same.
create table comment_contact (
    comment_id  bigint primary key references comment on delete cascade,
    fingerprint text not null unique,
    address     bytea,
    mark        text,
    told        text
);

-- Somebody whose address was given says that the comment is not theirs.
create table comment_dispute (
    comment_id bigint primary key references comment on delete cascade,
    since      timestamptz not null default clock_timestamp(),
    settled    timestamptz
);

create table comment_cosigner (
    id           bigint generated always as identity primary key,
    comment_id   bigint not null references comment on delete cascade,
    number       int not null,
    name         text not null,
    organisation text not null,
    address      bytea,
    fingerprint  text unique,
    state        text not null check (state in ('ASKED', 'CONFIRMED', 'DECLINED')),
    signed       text,
    answered     timestamptz,
    unique (comment_id, number)
);
