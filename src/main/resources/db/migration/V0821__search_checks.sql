-- Each time the indices are compared with the truth.
create table search_check (
    id        bigint generated always as identity primary key,
    requested timestamptz not null default clock_timestamp(),
    beat      timestamptz,
    finished  timestamptz,
    failure   text not null default ''
);

-- At most one is under way.
create unique index search_check_under_way on search_check ((true)) where finished is null;

-- What one docket had of one kind: in truth, in the index, and how many were missing, left over or different.
create table search_check_result (
    check_id  bigint not null references search_check on delete cascade,
    docket_id bigint not null references docket on delete cascade,
    kind      text not null,
    audience  text not null,
    truth     bigint not null,
    found     bigint not null,
    differing bigint not null,
    primary key (check_id, docket_id, kind, audience)
);
