-- Which harmless comments are published without a person: by docket, and off unless staff switch it on.
create table moderation_auto_rule (
    docket_id  bigint primary key references docket,
    harmless   boolean not null,
    duplicates boolean not null,
    longest    int not null check (longest between 1 and 100000),
    categories text[] not null,
    changed_by text not null,
    changed    timestamptz not null default clock_timestamp()
);
