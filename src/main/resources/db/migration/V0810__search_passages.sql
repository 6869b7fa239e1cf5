-- What public comments mean: a copy, like the index, and forgotten with the words. Words stand here only until their
-- vector is computed.
create table search_passage (
    comment_id bigint not null references comment on delete cascade,
    number     int not null,
    hash       text not null,
    words      text,
    vector     bytea,
    primary key (comment_id, number),
    check ((words is null) <> (vector is null))
);

create index search_passage_hash on search_passage (hash);

create index search_passage_wanted on search_passage (comment_id, number) where vector is null;
