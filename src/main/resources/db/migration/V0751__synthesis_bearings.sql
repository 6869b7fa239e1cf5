-- What staff say of an excerpt: the provision that it is about, and the side that it takes. Without a row both are as its
-- author put them.
create table excerpt_bearing (
    excerpt_id bigint primary key references excerpt on delete cascade,
    version_id bigint references rule_version,
    lineage_id bigint,
    label      text not null,
    stance     text not null,
    set_by     bigint references account,
    set_at     timestamptz not null,
    check ((version_id is null) = (lineage_id is null)),
    check (version_id is not null or label = '')
);
