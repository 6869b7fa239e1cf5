create table panel (
    id        bigint generated always as identity primary key,
    docket_id bigint not null unique references docket,
    name      text not null,
    charge    text not null
);

create table panel_member (
    id         bigint generated always as identity primary key,
    panel_id   bigint not null references panel,
    account_id bigint references account,
    label      text not null,
    unique (panel_id, label),
    unique (panel_id, account_id)
);

create table panel_round (
    id         bigint generated always as identity primary key,
    panel_id   bigint not null references panel,
    number     int not null,
    opens      timestamptz not null,
    closes     timestamptz not null check (opens < closes),
    version_id bigint not null references rule_version,
    against_id bigint not null references rule_version,
    unique (panel_id, number)
);

-- Nothing is overwritten: the newest row of a member counts, the older ones are its history.
create table panel_position (
    id         bigint generated always as identity primary key,
    round_id   bigint not null references panel_round,
    member_id  bigint not null references panel_member,
    lineage_id bigint not null,
    stance     text not null,
    rationale  text not null,
    ground     text not null,
    stated     timestamptz not null,
    unique (round_id, member_id, lineage_id, stated),
    check (stance not in ('AGREE_WITH_CHANGES', 'BLOCKING') or rationale <> ''),
    check ((stance = 'RECUSED') = (ground <> ''))
);

create index panel_position_lineage on panel_position (lineage_id);
