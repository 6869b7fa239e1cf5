-- Imports that were begun at the desk: how far each is, so that it goes on after a restart, and what it did.
create table import_job (
    id       text primary key,
    source   text not null,
    path     text not null,
    home     text not null,
    by       text not null,
    begun    timestamptz not null default clock_timestamp(),
    stamp    text not null,
    position bigint not null default 0,
    kept     bigint not null default 0,
    changed  bigint not null default 0,
    ended    timestamptz,
    refused  text,
    report   jsonb,
    check ((ended is null) = (refused is null and report is null))
);
