-- What is large is claimed apart from the rest. Where very much of the rest waited, each claim of the large went through all of
-- it to find nothing.
alter table search_outbox
    add column large boolean not null generated always as (kind in ('FILE', 'VERSION', 'ANSWERS')) stored;

drop index search_outbox_next;

create index search_outbox_next on search_outbox (large, background, id) where set_aside is null;
