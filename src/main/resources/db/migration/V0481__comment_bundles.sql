-- Messages or statements that staff bring in at once, item by item.
create table comment_bundle (
    id          bigint generated always as identity primary key,
    docket_id   bigint not null references docket,
    kind        text not null check (kind in ('MAIL', 'HEARING')),
    name        text not null,
    uploaded_by text not null,
    uploaded    timestamptz not null default clock_timestamp(),
    is_whole    boolean not null default false,
    taking_by   text
);

create table comment_bundle_item (
    bundle_id      bigint not null references comment_bundle on delete cascade,
    number         int not null,
    identity       text not null,
    sha256         text not null references comment_source_content,
    is_marked      boolean not null default false,
    sender         text not null,
    subject        text not null,
    sent           timestamptz,
    arrived        timestamptz,
    place          text not null default '',
    files          jsonb not null,
    remarks        jsonb not null,
    submitter_kind text not null,
    submitter_name text not null,
    organisation   text not null,
    category       text not null,
    stamped        timestamptz,
    words          text not null,
    state          text not null check (state in ('WAITING', 'DROPPED', 'TAKEN', 'REPEATED', 'REFUSED')),
    outcome        text not null default '',
    primary key (bundle_id, number)
);

create index comment_bundle_item_state on comment_bundle_item (bundle_id, state, number);
