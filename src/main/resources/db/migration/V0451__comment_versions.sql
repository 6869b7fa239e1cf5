-- A comment that its sender changed has every version here, whole, the present one too; one that was never changed has
-- none. The key is that of the draft by which a version was sent, so that sending it again changes nothing twice; the
-- receipt's secret lies beside it under the seal, since only its fingerprint is known otherwise.
alter table comment add column version int not null default 1;

create table comment_version (
    comment_id bigint not null references comment on delete cascade,
    number     int not null,
    received   timestamptz not null,
    content    jsonb not null,
    hash       text not null,
    draft_key  text unique,
    receipt    bytea,
    primary key (comment_id, number)
);

create function comment_version_stays() returns trigger language plpgsql as $$
begin
    raise exception 'versions of comments are append-only';
end $$;

create trigger comment_version_stays before update on comment_version
    for each statement execute function comment_version_stays();

-- A draft may be a change of a comment that was sent, made on this version of it.
alter table draft
    add column edits         bigint references comment,
    add column edits_version int,
    add column edits_receipt bytea,
    add check ((edits is null) = (edits_version is null) and (edits is null) = (edits_receipt is null));
