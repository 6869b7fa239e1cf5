-- Each time the index is written anew, beside the one that is searched meanwhile.
create table search_rebuild (
    id         bigint generated always as identity primary key,
    requested  timestamptz not null default clock_timestamp(),
    index_name text unique,
    last_row   bigint,
    comments   bigint,
    begun      timestamptz,
    finished   timestamptz,
    check ((begun is null) = (index_name is null))
);

-- At most one is under way.
create unique index search_rebuild_under_way on search_rebuild ((true)) where finished is null;
