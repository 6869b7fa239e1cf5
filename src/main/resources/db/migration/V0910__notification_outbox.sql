-- Letters that have yet to be sent, and what became of those that were. Address and words are sealed with a key that is
-- not in the database, and wiped once the letter is on its way; the mark of an address only tells that it is the same.
create table mail_outbox (
    id       bigint generated always as identity primary key,
    address  text not null,
    key      text not null,
    content  bytea,
    state    text not null check (state in ('WAITING', 'SENT', 'FAILED', 'SET_ASIDE')),
    written  timestamptz not null default clock_timestamp(),
    attempts int not null default 0,
    next_try timestamptz not null default clock_timestamp(),
    failure  text not null default '',
    settled  timestamptz,
    check (content is not null or state <> 'WAITING')
);

create index mail_outbox_next on mail_outbox (next_try, id) where state = 'WAITING';
create index mail_outbox_address on mail_outbox (address, state, settled);
create index mail_outbox_state on mail_outbox (state);
create index mail_outbox_known on mail_outbox (settled) where address <> '';

-- The local mailbox of the demonstration. Its letters are sealed as well.
create table mailbox_letter (
    id       bigint generated always as identity primary key,
    content  bytea not null,
    received timestamptz not null default clock_timestamp()
);
