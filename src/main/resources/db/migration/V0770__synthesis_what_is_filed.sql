-- Grows whenever an excerpt comes to stand under no concern, so that a signature under those that do cannot cover later ones.
create sequence excerpt_loose;

alter table excerpt add column loose bigint not null default nextval('excerpt_loose');

create function loosen_excerpts() returns trigger language plpgsql as $$
begin
    update excerpt e
    set loose = nextval('excerpt_loose')
    where e.id in (select g.excerpt_id from gone g)
      and not exists (select from filing f where f.excerpt_id = e.id);
    return null;
end
$$;

create trigger filing_gone after delete on filing
    referencing old table as gone
    for each statement execute function loosen_excerpts();

-- What is filed is counted in large dockets too, and from here alone.
create index excerpt_shown on excerpt (docket_id, id) include (comment_id, loose) where shown and not hidden;
