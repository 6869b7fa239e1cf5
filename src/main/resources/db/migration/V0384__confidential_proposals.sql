-- A public version that the agency made of a confidential file, until its sender agrees or his time is over; sealed.
create table confidential_proposal (
    part_id    bigint primary key references confidential_part on delete cascade,
    name       text not null,
    reason     text not null,
    sealed     bytea not null,
    since      timestamptz not null default clock_timestamp(),
    releasable timestamptz not null
);
