-- A concern that became part of another one stays, for its history and so that the act can be undone.
alter table concern add column joined bigint references concern;

create index concern_joined on concern (joined) where joined is not null;

-- How a concern was worded before it got other words.
create table concern_wording (
    concern_id bigint not null references concern on delete cascade,
    revision   int not null,
    title      text not null,
    statement  text not null,
    worded_by  bigint references account,
    worded     timestamptz not null,
    primary key (concern_id, revision)
);

-- Concerns that were made one, or two. The state is what both were right after it, in a few figures; while they still are,
-- nothing was built on the act and it can be undone.
create table concern_act (
    id          bigint generated always as identity primary key,
    docket_id   bigint not null references docket,
    kind        text not null check (kind in ('MERGE', 'SPLIT')),
    from_id     bigint not null references concern on delete cascade,
    to_id       bigint not null references concern on delete cascade,
    from_number text not null,
    to_number   text not null,
    from_title  text not null,
    to_title    text not null,
    reason      text not null,
    parent_id   bigint,
    place       int not null,
    answer_went boolean not null default false,
    excerpts    bigint not null default 0,
    state       text not null default '',
    done_by     bigint references account,
    done        timestamptz not null,
    undone_by   bigint references account,
    undone      timestamptz
);

create index concern_act_from on concern_act (from_id, id);
create index concern_act_to on concern_act (to_id, id);

-- The excerpts that an act took from one concern to the other; one that stood under both did not move.
create table concern_act_excerpt (
    act_id     bigint not null references concern_act on delete cascade,
    excerpt_id bigint not null references excerpt on delete cascade,
    filed_by   bigint references account,
    filed      timestamptz not null,
    moved      boolean not null,
    primary key (act_id, excerpt_id)
);

create index concern_act_excerpt_excerpt on concern_act_excerpt (excerpt_id);

create table concern_act_child (
    act_id     bigint not null references concern_act on delete cascade,
    concern_id bigint not null references concern on delete cascade,
    place      int not null,
    primary key (act_id, concern_id)
);

create index concern_act_child_concern on concern_act_child (concern_id);
