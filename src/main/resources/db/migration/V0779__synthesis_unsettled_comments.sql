-- When a comment last came to wait, or to be published for somebody to read: it grows with each that does, so that a
-- signature under those that wait, or that nobody has read, cannot cover later ones, however old they are.
create sequence comment_unsettled;

alter table comment add column unsettled bigint;

update comment set unsettled = id;

select setval('comment_unsettled', coalesce((select max(id) from comment), 0) + 1, false);

alter table comment
    alter column unsettled set default nextval('comment_unsettled'),
    alter column unsettled set not null;

create index comment_unsettled_ones on comment (docket_id, status, id) include (unsettled)
    where status in ('WAITING', 'PUBLISHED');

create function unsettle_comment() returns trigger language plpgsql as $$
begin
    new.unsettled := nextval('comment_unsettled');
    return new;
end
$$;

create trigger comment_unsettles before update of status, version on comment
    for each row
    when (new.status in ('WAITING', 'PUBLISHED')
          and (new.status, new.version) is distinct from (old.status, old.version))
    execute function unsettle_comment();

-- A comment whose reading is taken back comes to be unread again, behind all that were unread before.
create function unsettle_unread() returns trigger language plpgsql as $$
begin
    update comment c
    set unsettled = nextval('comment_unsettled')
    from (select o.id
          from comment o
          where o.id in (select g.comment_id from gone g)
            and o.status = 'PUBLISHED'
          order by o.id
          for no key update) held
    where c.id = held.id;
    return null;
end
$$;

create trigger comment_reading_gone after delete on comment_reading
    referencing old table as gone
    for each statement execute function unsettle_unread();
