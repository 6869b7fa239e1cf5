-- Which published comments somebody has read. One that its sender changes is unread again.
create table comment_reading (
    comment_id bigint primary key references comment on delete cascade,
    docket_id  bigint not null references docket,
    read_by    bigint references account,
    read       timestamptz not null
);

create index comment_reading_docket on comment_reading (docket_id, comment_id);

-- What stayed unsettled when the answers were published, and who signed for it with which reason. A signature holds for
-- the thing as it was: its state is a fingerprint, or, where things are counted, the newest of them.
create table signed_rest (
    id        bigint generated always as identity primary key,
    docket_id bigint not null references docket,
    kind      text not null,
    about     bigint not null,
    words     text not null,
    count     bigint not null,
    state     text not null,
    reason    text not null check (reason <> ''),
    signed_by bigint references account,
    signed    timestamptz not null,
    revoked   timestamptz,
    published timestamptz,
    check (revoked is null or published is null)
);

create unique index signed_rest_held on signed_rest (docket_id, kind, about)
    where revoked is null and published is null;

create index signed_rest_docket on signed_rest (docket_id, id) where revoked is null;

-- What the agency says to a position that asks for something; a restated position asks anew.
create table panel_answer (
    position_id bigint primary key references panel_position,
    docket_id   bigint not null references docket,
    words       text not null check (words <> ''),
    given_by    bigint references account,
    given       timestamptz not null,
    published   timestamptz
);

create index panel_answer_docket on panel_answer (docket_id);
