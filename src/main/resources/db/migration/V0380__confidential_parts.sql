-- What is public about confidential parts; no column here holds a word of what is hidden.
create table confidential_part (
    id           bigint generated always as identity primary key,
    owner        text not null,
    subject      text not null default '',
    number       int not null,
    place        text not null,
    ground       text not null,
    ground_words text not null,
    summary      text not null,
    repeatable   boolean not null default false,
    state        text not null,
    reason       text not null default '',
    since        timestamptz not null default clock_timestamp(),
    releasable   timestamptz,
    unique (owner, number),
    check (state in ('MARKED', 'CLAIMED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'RELEASED')),
    check ((state = 'REFUSED') <= (releasable is not null))
);

create index confidential_part_state on confidential_part (state, since, id);

-- The hidden content itself, in pieces; sealed with a key that is not in the database.
create table confidential_content (
    part_id bigint not null references confidential_part on delete cascade,
    piece   int not null,
    sealed  bytea not null,
    primary key (part_id, piece)
);
