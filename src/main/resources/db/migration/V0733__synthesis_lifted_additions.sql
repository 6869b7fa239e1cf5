-- Comments whose additions to their campaign have yet to be marked as excerpts, or marked otherwise.
create table addition_queue (
    id         bigint generated always as identity primary key,
    docket_id  bigint not null,
    comment_id bigint not null,
    attempts   int not null default 0,
    next_try   timestamptz not null default clock_timestamp()
);

create index addition_queue_next on addition_queue (next_try, id);

-- What published comments add to their campaign, by a fingerprint of the words. Each addition is lifted once in a campaign:
-- there it has an excerpt, or had one that somebody has taken away. Who says the same beside has it unlifted.
create table lifted_addition (
    comment_id  bigint not null references comment on delete cascade,
    hash        text not null,
    campaign_id bigint not null,
    lifted      boolean not null,
    excerpt_id  bigint references excerpt on delete set null,
    primary key (comment_id, hash),
    check (lifted or excerpt_id is null)
);

create unique index lifted_addition_once on lifted_addition (campaign_id, hash) where lifted;
create index lifted_addition_others on lifted_addition (campaign_id, hash) where not lifted;
create index lifted_addition_excerpt on lifted_addition (excerpt_id);
