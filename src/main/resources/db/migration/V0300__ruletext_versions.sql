create table rule_version (
    id        bigint generated always as identity primary key,
    docket_id bigint not null references docket,
    number    int not null check (number > 0),
    kind      text not null,
    label     text not null,
    dated     date not null,
    source    text not null,
    note      text not null,
    hash      text not null,
    published timestamptz,
    unique (docket_id, number)
);

create sequence provision_lineage;

create table provision (
    id         bigint generated always as identity primary key,
    version_id bigint not null references rule_version,
    lineage_id bigint not null,
    position   int not null,
    kind       text not null,
    label      text not null,
    level      int not null,
    words      text not null,
    hash       text not null,
    unique (version_id, position),
    unique (version_id, lineage_id)
);

create table text_change (
    id                bigint generated always as identity primary key,
    docket_id         bigint not null references docket,
    from_version_id   bigint not null references rule_version,
    to_version_id     bigint not null references rule_version,
    lineage_id        bigint not null,
    kind              text not null,
    from_provision_id bigint references provision,
    to_provision_id   bigint references provision,
    unique (from_version_id, to_version_id, lineage_id),
    check (from_provision_id is not null or to_provision_id is not null)
);

create index text_change_to_version on text_change (to_version_id);

create function refuse_if_published(version bigint) returns void language plpgsql as $$
begin
    if exists (select 1 from rule_version where id = version and published is not null) then
        raise exception 'version % of a rule text is published and cannot change', version;
    end if;
end
$$;

create function keep_published_version() returns trigger language plpgsql as $$
begin
    perform refuse_if_published(old.id);
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create function keep_published_provision() returns trigger language plpgsql as $$
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

create function keep_published_change() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform refuse_if_published(old.to_version_id);
    end if;
    if tg_op <> 'DELETE' then
        perform refuse_if_published(new.to_version_id);
        return new;
    end if;
    return old;
end
$$;

create trigger published_version_stays
    before update or delete on rule_version
    for each row execute function keep_published_version();

create trigger published_provision_stays
    before insert or update or delete on provision
    for each row execute function keep_published_provision();

create trigger published_change_stays
    before insert or update or delete on text_change
    for each row execute function keep_published_change();
