create table excerpt (
    id           bigint generated always as identity primary key,
    docket_id    bigint not null references docket,
    comment_id   bigint not null references comment,
    point_number int,
    span_start   int,
    span_end     int check (span_start >= 0 and span_start < span_end),
    quote        text not null,
    source       text not null,
    marked_by    bigint references account,
    marked       timestamptz not null,
    shown        boolean not null,
    check ((point_number is null) = (span_start is not null and span_end is not null)),
    unique (comment_id, point_number),
    unique (comment_id, span_start, span_end)
);

create index excerpt_docket on excerpt (docket_id, id);

create table concern (
    id         bigint generated always as identity primary key,
    docket_id  bigint not null references docket,
    parent_id  bigint,
    place      int not null,
    title      text not null,
    statement  text not null,
    revision   int not null,
    worded_by  bigint references account,
    worded     timestamptz not null,
    unique (docket_id, id),
    foreign key (docket_id, parent_id) references concern (docket_id, id)
);

create table filing (
    concern_id bigint not null references concern,
    excerpt_id bigint not null references excerpt,
    filed_by   bigint references account,
    filed      timestamptz not null,
    primary key (concern_id, excerpt_id)
);

create index filing_excerpt on filing (excerpt_id);

create table response (
    concern_id          bigint primary key references concern,
    summary             text not null,
    answer              text not null,
    disposition         text,
    ground              text not null,
    rests_on_whole_text boolean not null,
    revision            int not null,
    drafted_by          bigint references account,
    drafted             timestamptz not null,
    published_by        bigint references account,
    published           timestamptz,
    read                text,
    check (published is null or (disposition is not null and answer <> '' and read is not null))
);

create table response_change (
    concern_id bigint not null references response,
    change_id  bigint not null,
    primary key (concern_id, change_id)
);

create index response_change_change on response_change (change_id);

create table change_reason (
    change_id bigint primary key,
    docket_id bigint not null references docket,
    reason    text not null,
    given_by  bigint references account,
    given     timestamptz not null,
    published timestamptz
);

create index change_reason_docket on change_reason (docket_id);
