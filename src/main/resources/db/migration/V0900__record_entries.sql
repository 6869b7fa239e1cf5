create table record_entry (
    number  bigint generated always as identity primary key,
    at      timestamptz not null default clock_timestamp(),
    done_by text not null,
    act     text not null,
    subject text not null,
    facts   jsonb not null
);

create index record_entry_subject on record_entry (subject, number);

create function record_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the record is append-only';
end $$;

create trigger record_entry_stays before update or delete or truncate on record_entry
    for each statement execute function record_entry_stays();
