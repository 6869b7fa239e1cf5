-- What is filed is counted in dockets with hundreds of thousands of excerpts, for each page of the desk. So a filing knows
-- the comment and whether everybody can read it, and an excerpt whether it is filed at all; the database keeps both up.
alter table filing
    add column comment_id bigint,
    add column shown      boolean;

update filing f
set comment_id = e.comment_id, shown = e.shown and not e.hidden
from excerpt e
where e.id = f.excerpt_id;

alter table filing
    alter column comment_id set not null,
    alter column shown set not null;

create index filing_shown on filing (concern_id, comment_id) where shown;

create function know_the_comment() returns trigger language plpgsql as $$
begin
    select e.comment_id, e.shown and not e.hidden
    into new.comment_id, new.shown
    from excerpt e
    where e.id = new.excerpt_id
    for share;
    return new;
end
$$;

create trigger filing_knows before insert on filing
    for each row execute function know_the_comment();

create function show_filings() returns trigger language plpgsql as $$
begin
    update filing set shown = new.shown and not new.hidden where excerpt_id = new.id;
    return null;
end
$$;

create trigger excerpt_filings after update of shown, hidden on excerpt
    for each row when ((old.shown and not old.hidden) is distinct from (new.shown and not new.hidden))
    execute function show_filings();

-- Empty while the excerpt stands under a concern. It grows with each that comes to stand under none, so that a signature
-- under those that do cannot cover later ones.
create sequence excerpt_loose;

alter table excerpt add column loose bigint;

update excerpt e
set loose = nextval('excerpt_loose')
where not exists (select from filing f where f.excerpt_id = e.id);

alter table excerpt alter column loose set default nextval('excerpt_loose');

create index excerpt_shown on excerpt (docket_id) where shown and not hidden;
create index excerpt_loose_ones on excerpt (docket_id, id) include (loose)
    where loose is not null and shown and not hidden;

create function tie_excerpts() returns trigger language plpgsql as $$
begin
    update excerpt e
    set loose = null
    where e.id in (select c.excerpt_id from come c)
      and e.loose is not null;
    return null;
end
$$;

create trigger filing_come after insert on filing
    referencing new table as come
    for each statement execute function tie_excerpts();

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
