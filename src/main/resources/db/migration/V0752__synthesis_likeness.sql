-- What people filed teaches which words stand under which concern: for each concern the number of excerpts that people filed
-- there, and for each word how many of them hold it. Kept up by the database itself, so that it is always what the filings
-- say; what a long excerpt says at its beginning is enough.
create table concern_learnt (
    concern_id bigint primary key references concern on delete cascade,
    docket_id  bigint not null references docket,
    filings    int not null
);

create index concern_learnt_docket on concern_learnt (docket_id);

create table concern_word (
    docket_id  bigint not null references docket,
    word       text not null,
    concern_id bigint not null references concern on delete cascade,
    filings    int not null,
    primary key (docket_id, word, concern_id)
);

create index concern_word_concern on concern_word (concern_id);

create function words_of_excerpt(quote text) returns tsvector language sql immutable parallel safe
    return to_tsvector('english'::regconfig, left(quote, 4000));

create function learn_filing(concern bigint, words tsvector, step int) returns void language plpgsql as $$
begin
    insert into concern_learnt as l (concern_id, docket_id, filings)
    select c.id, c.docket_id, step from concern c where c.id = concern
    on conflict (concern_id) do update set filings = l.filings + step;

    insert into concern_word as w (docket_id, word, concern_id, filings)
    select c.docket_id, said.lexeme, c.id, step
    from concern c, unnest(words) said
    where c.id = concern
    order by said.lexeme
    on conflict (docket_id, word, concern_id) do update set filings = w.filings + step;

    if step < 0 then
        delete from concern_word w
        using concern c
        where c.id = concern and w.docket_id = c.docket_id and w.concern_id = c.id and w.filings <= 0
          and w.word = any (tsvector_to_array(words));
    end if;
end
$$;

create function learn_from_filing() returns trigger language plpgsql as $$
declare
    filed filing := case when tg_op = 'DELETE' then old else new end;
begin
    if filed.filed_by is not null then
        perform learn_filing(filed.concern_id, words_of_excerpt(e.quote), case when tg_op = 'DELETE' then -1 else 1 end)
        from excerpt e
        where e.id = filed.excerpt_id;
    end if;
    return null;
end
$$;

create trigger filing_learnt after insert or delete on filing
    for each row execute function learn_from_filing();

create function learn_from_other_words() returns trigger language plpgsql as $$
begin
    perform learn_filing(f.concern_id, words_of_excerpt(old.quote), -1),
            learn_filing(f.concern_id, words_of_excerpt(new.quote), 1)
    from filing f
    where f.excerpt_id = new.id and f.filed_by is not null
    order by f.concern_id;
    return null;
end
$$;

create trigger excerpt_learnt after update of quote on excerpt
    for each row when (old.quote is distinct from new.quote)
    execute function learn_from_other_words();

insert into concern_learnt (concern_id, docket_id, filings)
select c.id, c.docket_id, count(*)
from filing f
join concern c on c.id = f.concern_id
where f.filed_by is not null
group by c.id, c.docket_id;

insert into concern_word (docket_id, word, concern_id, filings)
select c.docket_id, said.lexeme, c.id, count(*)
from filing f
join concern c on c.id = f.concern_id
join excerpt e on e.id = f.excerpt_id
cross join lateral unnest(words_of_excerpt(e.quote)) said
where f.filed_by is not null
group by c.docket_id, said.lexeme, c.id;

-- Which concerns were shown beside an excerpt that was not filed yet, the likeliest first, and what came of it.
create table concern_suggestion (
    excerpt_id bigint primary key references excerpt on delete cascade,
    docket_id  bigint not null references docket,
    concerns   bigint[] not null check (cardinality(concerns) between 1 and 3),
    shown      timestamptz not null,
    shown_to   bigint references account,
    decided    timestamptz,
    hit        boolean not null default false,
    first_hit  boolean not null default false,
    check (decided is not null or not (hit or first_hit))
);

create index concern_suggestion_decided on concern_suggestion (docket_id, decided desc) where decided is not null;
