create table agency (
    id         bigint generated always as identity primary key,
    code       text not null unique,
    name       text not null,
    department text not null,
    zone       text not null
);

create table category (
    agency_id bigint not null references agency,
    code      text not null,
    label     text not null,
    mark      text not null,
    place     int not null,
    primary key (agency_id, code)
);

create table category_mapping (
    agency_id bigint not null,
    imported  text not null,
    code      text not null,
    primary key (agency_id, imported),
    foreign key (agency_id, code) references category (agency_id, code)
);

create table docket (
    id           bigint generated always as identity primary key,
    number       text not null unique check (number ~ '^[A-Za-z0-9][A-Za-z0-9_-]{1,63}$'),
    agency_id    bigint not null references agency,
    title        text not null,
    summary      text not null,
    kind         text not null,
    legal_basis  text not null,
    identifiers  text not null,
    touches      text not null,
    accepts_late boolean not null,
    sample       boolean not null,
    answered     timestamptz,
    created      timestamptz not null default now()
);

create table document (
    id        bigint generated always as identity primary key,
    docket_id bigint not null references docket,
    kind      text not null,
    title     text not null,
    source    text not null,
    dated     date not null,
    place     int not null,
    unique (docket_id, source)
);

create table comment_period (
    docket_id bigint not null references docket,
    number    int not null,
    opens     timestamptz not null,
    closes    timestamptz not null check (opens < closes),
    zone      text not null,
    primary key (docket_id, number)
);

create index comment_period_closes on comment_period (closes);

create table question (
    id        bigint generated always as identity primary key,
    docket_id bigint not null references docket,
    number    int not null,
    words     text not null,
    about     text not null default '',
    unique (docket_id, number)
);
