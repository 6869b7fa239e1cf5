-- Sets of suggested wordings that somebody tries out. A choice names one of the points that ask for the wording.
create table sandbox (
    id         bigint generated always as identity primary key,
    docket_id  bigint not null references docket,
    name       text not null,
    begun_by   bigint references account,
    changed_by bigint references account,
    changed    timestamptz not null
);

create index sandbox_docket on sandbox (docket_id, id);

create table sandbox_choice (
    sandbox_id bigint not null references sandbox on delete cascade,
    point_id   bigint not null references comment_point on delete cascade,
    chosen     timestamptz not null,
    primary key (sandbox_id, point_id)
);

create index sandbox_choice_point on sandbox_choice (point_id);

-- Whose wordings a draft took over, and where, so that the answers to their concerns can name the change.
create table carried_wording (
    version_id bigint not null references rule_version,
    lineage_id bigint not null,
    point_id   bigint not null references comment_point on delete cascade,
    carried_by bigint references account,
    carried    timestamptz not null,
    primary key (version_id, lineage_id, point_id)
);

create index carried_wording_point on carried_wording (point_id);
