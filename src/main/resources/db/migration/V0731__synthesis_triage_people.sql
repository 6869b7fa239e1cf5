-- Which comment somebody has open just now; a row that was not seen again for a minute counts no more.
create table triage_reader (
    account_id bigint primary key references account on delete cascade,
    comment_id bigint not null references comment on delete cascade,
    seen       timestamptz not null default clock_timestamp()
);

create index triage_reader_comment on triage_reader (comment_id);

-- Filters that somebody comes back to, as their address says them.
create table triage_filter (
    id         bigint generated always as identity primary key,
    docket_id  bigint not null references docket on delete cascade,
    account_id bigint not null references account on delete cascade,
    name       text not null check (name <> ''),
    query      text not null,
    unique (docket_id, account_id, name)
);
