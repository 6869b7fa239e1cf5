-- What the matching could not tell: whether a provision of a version is, or comes from, one of the version before.
create table lineage_doubt (
    version_id      bigint not null references rule_version on delete cascade,
    lineage_id      bigint not null,
    from_lineage_id bigint not null,
    relation        text not null,
    accepted        boolean not null,
    likeness        real not null,
    primary key (version_id, lineage_id, from_lineage_id)
);

-- What staff said about such a pair, kept so that nobody is asked twice; no relation means that there is none.
create table lineage_answer (
    docket_id       bigint not null references docket,
    from_lineage_id bigint not null,
    words_hash      text not null,
    relation        text,
    answered_by     text not null,
    answered        timestamptz not null,
    primary key (docket_id, from_lineage_id, words_hash)
);
