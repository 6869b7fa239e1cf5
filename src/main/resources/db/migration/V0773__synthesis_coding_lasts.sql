-- What a concern became part of, after however many merges; itself while it stands, or once it is gone.
create function standing_concern(of_concern bigint) returns bigint language sql stable as $$
    with recursive path as (
        select id, joined from concern where id = of_concern
        union all
        select c.id, c.joined from path p join concern c on c.id = p.joined
    )
    select coalesce((select id from path where joined is null), of_concern)
$$;

-- What was coded of an excerpt counts, also when its mark is taken back.
alter table coding_unit
    alter column excerpt_id drop not null,
    drop constraint coding_unit_excerpt_id_fkey,
    add foreign key (excerpt_id) references excerpt on delete set null;
