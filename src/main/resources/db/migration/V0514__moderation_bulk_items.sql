-- What an act on many comments has still to do, so that it goes on after the portal was stopped. A row is gone when its
-- comment is decided, in the same transaction. With a decision, that decision is to be taken back.
create table moderation_bulk_item (
    bulk_id     bigint not null references moderation_bulk on delete cascade,
    place       bigint generated always as identity,
    comment_id  bigint not null references comment on delete cascade,
    decision_id bigint references moderation_decision on delete cascade,
    primary key (bulk_id, place)
);

-- What ended before it could go on again is over.
update moderation_bulk set ended = clock_timestamp() where ended is null;

create index moderation_bulk_running on moderation_bulk (id) where ended is null;
