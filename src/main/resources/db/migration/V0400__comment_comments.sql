create table comment (
    id                  bigint generated always as identity primary key,
    docket_id           bigint not null references docket,
    tracking_number     text not null unique,
    submitter_kind      text not null,
    name                text not null,
    organisation        text not null,
    category            text not null,
    country             text not null,
    stance              text not null,
    body                text not null,
    received            timestamptz not null,
    channel             text not null,
    late                boolean not null,
    sample              boolean not null,
    status              text not null,
    status_reason       text not null default '',
    status_since        timestamptz not null,
    receipt_fingerprint text unique,
    idempotency_key     text unique,
    source_id           text,
    unique (docket_id, source_id)
);

create index comment_docket_status on comment (docket_id, status, received, id);

create table comment_point (
    id                bigint generated always as identity primary key,
    comment_id        bigint not null references comment on delete cascade,
    number            int not null,
    question_id       bigint references question,
    version_id        bigint,
    lineage_id        bigint,
    label             text,
    quote             text,
    prefix            text,
    suffix            text,
    provision_hash    text,
    words             text not null,
    ask               text not null,
    suggested_wording text not null default '',
    evidence_kind     text,
    evidence_value    text,
    licences_per_year int,
    evidence_source   text,
    unique (comment_id, number)
);

create index comment_point_lineage on comment_point (lineage_id);

create table attachment_content (
    sha256  text primary key,
    content bytea not null
);

create table attachment (
    id         bigint generated always as identity primary key,
    comment_id bigint not null references comment on delete cascade,
    number     int not null,
    name       text not null,
    media_type text not null,
    size       bigint not null,
    sha256     text references attachment_content,
    source     text not null default '',
    unique (comment_id, number),
    check (sha256 is not null or source <> '')
);

create table draft (
    fingerprint text primary key,
    docket_id   bigint not null references docket,
    form        jsonb not null,
    changed     timestamptz not null default now()
);

create table draft_attachment (
    id          bigint generated always as identity primary key,
    fingerprint text not null references draft on delete cascade,
    name        text not null,
    media_type  text not null,
    size        bigint not null,
    sha256      text not null references attachment_content
);

-- Each docket counts its own comments. A sequence takes no lock, so that a thousand senders do not queue for a number.
create function comment_serial_opens() returns trigger language plpgsql as $$
begin
    execute format('create sequence if not exists comment_serial_%s', new.id);
    return new;
end $$;

create trigger comment_serial_opens after insert on docket
    for each row execute function comment_serial_opens();
