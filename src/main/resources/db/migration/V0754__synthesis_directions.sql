-- What excerpts mean as the sentence model sees it, and the mean of what was filed last under a concern. Both are worked out
-- again when they are wanted and not there; whatever changes words or filings takes them away, so that nothing that was
-- redacted lives on in them.
create table excerpt_direction (
    excerpt_id bigint primary key references excerpt on delete cascade,
    vector     bytea not null
);

create table concern_direction (
    concern_id bigint primary key references concern on delete cascade,
    docket_id  bigint not null references docket,
    vector     bytea not null
);

create index concern_direction_docket on concern_direction (docket_id);
create index filing_concern_filed on filing (concern_id, filed desc, excerpt_id desc);

create function forget_direction_of_concern() returns trigger language plpgsql as $$
begin
    delete from concern_direction
    where concern_id = case when tg_op = 'DELETE' then old.concern_id else new.concern_id end;
    return null;
end
$$;

create trigger filing_direction after insert or delete on filing
    for each row execute function forget_direction_of_concern();

create function forget_direction_of_excerpt() returns trigger language plpgsql as $$
begin
    delete from excerpt_direction where excerpt_id = new.id;
    delete from concern_direction where concern_id in (select concern_id from filing where excerpt_id = new.id);
    return null;
end
$$;

create trigger excerpt_direction_of_other_words after update of quote on excerpt
    for each row when (old.quote is distinct from new.quote)
    execute function forget_direction_of_excerpt();
