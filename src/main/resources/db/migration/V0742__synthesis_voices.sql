-- An organisation's name as it is compared: without case, accents, punctuation, a leading article and the legal form at its
-- end; dots and apostrophes part no words. The collation comes with PostgreSQL itself, so that every server and every index
-- sees the same.
create function organisation_key(name text) returns text
    language sql immutable parallel safe
    return (
        select coalesce(nullif(regexp_replace(plain,
            '( (incorporated|inc|limited|ltd|llc|llp|lp|plc|gmbh|mbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|ab|oy|oyj|aps|corporation|corp|company|co|pty|kk|ev))+$',
            ''), ''), plain)
        from (select regexp_replace(btrim(regexp_replace(replace(lower(regexp_replace(
                         normalize(name, nfkd), '[\u0300-\u036f.''\u2019]', '', 'g') collate pg_c_utf8), '&', ' and '),
                         '[^[:alnum:]]+', ' ', 'g')), '^the ', '') as plain) words);

create index comment_organisation
    on comment (docket_id, (organisation_key(organisation) collate "C"))
    include (organisation, status, category)
    where organisation <> '';

create index comment_category on comment (docket_id, category, status);

-- Whose comment staff expect in a docket, and why. A kind is not one organisation, such as "community laboratories".
create table expected_voice (
    id          bigint generated always as identity primary key,
    docket_id   bigint not null references docket,
    name        text not null check (name <> ''),
    key         text generated always as (organisation_key(name)) stored,
    is_kind     boolean not null,
    category    text not null,
    ground      text not null check (ground <> ''),
    document_id bigint references document,
    address     text not null,
    added_by    bigint references account,
    added       timestamptz not null,
    settled     text not null default '',
    settled_by  bigint references account,
    settled_at  timestamptz,
    unique (docket_id, key)
);

-- When staff asked them; the portal itself writes to nobody.
create table voice_asking (
    id       bigint generated always as identity primary key,
    voice_id bigint not null references expected_voice on delete cascade,
    asked_on date not null,
    note     text not null,
    noted_by bigint references account,
    noted    timestamptz not null
);

create index voice_asking_voice on voice_asking (voice_id, asked_on);
