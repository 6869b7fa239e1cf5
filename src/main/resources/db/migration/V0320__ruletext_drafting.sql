-- Drafts are edited step by step. One counter per version tells every state of it apart: a provision carries the count
-- at which its own words, number or kind last changed, the version also the one at which its outline last changed.
alter table rule_version add column based_on_id bigint references rule_version;
alter table rule_version add column revision int not null default 0;
alter table rule_version add column outline_revision int not null default 0;
alter table rule_version add column created timestamptz;
alter table rule_version add column created_by text not null default '';
alter table rule_version add column changed timestamptz;
alter table rule_version add column changed_by text not null default '';

alter table provision add column revision int not null default 0;
alter table provision drop constraint provision_version_id_position_key;
alter table provision add constraint provision_place unique (version_id, position) deferrable initially deferred;

-- A change that is no longer so stays, because answers and reasons refer to it; it comes back under its own id.
alter table text_change add column vanished boolean not null default false;
alter table text_change drop constraint text_change_check;
alter table text_change add check (from_provision_id is not null or to_provision_id is not null or vanished);
create index text_change_from_provision on text_change (from_provision_id);
create index text_change_to_provision on text_change (to_provision_id);

create table draft_act (
    version_id bigint not null references rule_version,
    revision   int not null,
    act        text not null,
    label      text not null,
    lineage_id bigint not null,
    patch      jsonb not null,
    done_by    text not null,
    done       timestamptz not null,
    undone_by  text,
    undone     timestamptz,
    primary key (version_id, revision)
);

-- Who has which provision open, in which window; nothing is lost when this is.
create unlogged table draft_visit (
    version_id bigint not null references rule_version,
    seat       text not null,
    visitor    text not null,
    lineage_id bigint,
    seen       timestamptz not null,
    primary key (version_id, seat)
);
