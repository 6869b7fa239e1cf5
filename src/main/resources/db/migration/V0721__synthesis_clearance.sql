-- Who must clear a docket's answers before they are published, one after the other.
create table clearance_step (
    docket_id   bigint not null references docket,
    place       int not null,
    role        text not null,
    holder_id   bigint not null references account,
    delegate_id bigint references account,
    primary key (docket_id, role),
    unique (docket_id, place),
    unique (docket_id, holder_id)
);

-- What each of them said to exactly these words. The newest of a role and a thing counts, and only as long as the
-- thing's fingerprint is the one that was read.
create table clearance_entry (
    id        bigint generated always as identity primary key,
    docket_id bigint not null references docket,
    role      text not null,
    item      text not null,
    read      text not null,
    returned  boolean not null,
    reason    text not null check (returned = (reason <> '')),
    made_by   bigint not null references account,
    made_for  bigint references account,
    made      timestamptz not null
);

create index clearance_entry_docket on clearance_entry (docket_id, id);

-- What people write in the margin of an answer; never public.
create table clearance_remark (
    id        bigint generated always as identity primary key,
    docket_id bigint not null references docket,
    item      text not null,
    words     text not null check (words <> ''),
    made_by   bigint not null references account,
    made      timestamptz not null,
    settled_by bigint references account,
    settled   timestamptz
);

create index clearance_remark_docket on clearance_remark (docket_id, id);
