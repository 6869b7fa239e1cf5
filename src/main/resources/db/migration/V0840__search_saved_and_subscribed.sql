-- Searches that people with an account keep.
create table search_saved (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account on delete cascade,
    name       text not null check (length(name) between 1 and 120),
    docket_id  bigint references docket on delete cascade,
    parameters text not null check (length(parameters) <= 20000),
    saved      timestamptz not null default clock_timestamp()
);

create index search_saved_account on search_saved (account_id, saved);

-- Searches of which somebody wants to hear by mail. The address is sealed, its mark only tells that it is the same; only the
-- fingerprint of the secret in the letters is kept.
create table search_subscription (
    id           bigint generated always as identity primary key,
    fingerprint  text unique,
    address      bytea not null,
    mark         text not null,
    docket_id    bigint references docket on delete cascade,
    parameters   text not null check (length(parameters) <= 20000),
    asked        timestamptz not null default clock_timestamp(),
    confirmed    timestamptz,
    told_through timestamptz not null default clock_timestamp(),
    next_look    timestamptz not null default clock_timestamp()
);

create index search_subscription_due on search_subscription (next_look) where confirmed is not null;
create index search_subscription_mark on search_subscription (mark);

-- What was published since, for as long as subscribers have not heard of it.
create table search_published (
    comment_id bigint primary key references comment on delete cascade,
    noticed    timestamptz not null default clock_timestamp()
);

create index search_published_noticed on search_published (noticed, comment_id);
