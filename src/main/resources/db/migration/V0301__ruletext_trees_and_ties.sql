alter table rule_version disable trigger published_version_stays;
alter table provision disable trigger published_provision_stays;

alter table rule_version add column author text not null default '';
alter table rule_version alter column author drop default;

alter table provision add column number text;
update provision set number = label;
alter table provision alter column number set not null;

-- A level was a heading's rank from 1, or a paragraph's depth from 0; it is now the depth in one tree, from 0.
update provision p
set level = case
    when p.kind = 'HEADING' then p.level - 1
    else greatest(p.level - 1, 0) + coalesce((
        select h.level
        from provision h
        where h.version_id = p.version_id
          and h.kind = 'HEADING'
          and h.position < p.position
        order by h.position desc
        limit 1), 0)
    end;

alter table rule_version enable trigger published_version_stays;
alter table provision enable trigger published_provision_stays;

-- In a version, the provision of one lineage took words that stood under another lineage in the version before:
-- a part that was split off, or one that was taken up.
create table lineage_tie (
    version_id      bigint not null references rule_version,
    lineage_id      bigint not null,
    from_lineage_id bigint not null,
    kind            text not null,
    primary key (version_id, lineage_id, from_lineage_id)
);

create function keep_published_tie() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform refuse_if_published(old.version_id);
    end if;
    if tg_op <> 'DELETE' then
        perform refuse_if_published(new.version_id);
        return new;
    end if;
    return old;
end
$$;

create trigger published_tie_stays
    before insert or update or delete on lineage_tie
    for each row execute function keep_published_tie();
