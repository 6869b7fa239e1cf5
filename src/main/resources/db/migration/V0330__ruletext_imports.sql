-- A text that was read and not yet saved: kept so that staff can leave their corrections and come back.
create table text_import (
    id          bigint generated always as identity primary key,
    docket_id   bigint not null references docket,
    source_name text not null,
    format      text not null,
    facts       jsonb not null,
    passages    jsonb not null,
    unplaced    jsonb not null,
    revision    int not null,
    begun       timestamptz not null
);

create index text_import_docket on text_import (docket_id);

-- What a version's source says besides its provisions.
create table unplaced_text (
    version_id      bigint not null references rule_version,
    number          int not null,
    before_position int not null,
    reason          text not null,
    why             text not null,
    words           text not null,
    primary key (version_id, number)
);

create function keep_unplaced_text() returns trigger language plpgsql as $$
begin
    raise exception 'what version % could not place stays as it was found', old.version_id;
end
$$;

create trigger unplaced_text_stays
    before update or delete on unplaced_text
    for each row execute function keep_unplaced_text();
