-- What people send. Chunks arrive one by one, so that neither a slow sender nor a large file holds a connection or much
-- memory; content is known by its fingerprint only when all of it is here.
create table file_body (
    id    bigint generated always as identity primary key,
    begun timestamptz not null default clock_timestamp()
);

create table file_chunk (
    body   bigint not null references file_body on delete cascade,
    number int not null,
    bytes  bytea not null,
    primary key (body, number)
);

-- Documents and pictures are compressed already.
alter table file_chunk alter column bytes set storage external;

create table file_content (
    sha256     text primary key,
    body       bigint not null unique references file_body,
    size       bigint not null,
    media_type text not null,
    kept       timestamptz not null default clock_timestamp()
);

-- What reading found: its queue, and its result.
create table file_reading (
    sha256   text primary key references file_content on delete cascade,
    state    text not null default 'WAITING',
    findings text[] not null default '{}',
    pages    int not null default 0,
    urgent   boolean not null default false,
    asked    timestamptz not null default clock_timestamp(),
    attempts int not null default 0,
    claimed  timestamptz
);

create index file_reading_waiting on file_reading (urgent desc, asked) where state = 'WAITING';

create table file_page (
    sha256 text not null references file_reading on delete cascade,
    number int not null,
    text   text not null,
    primary key (sha256, number)
);

-- Pages as pictures: a copy that can be drawn again. No bytes: this page cannot be drawn.
create table file_picture (
    sha256 text not null references file_reading on delete cascade,
    number int not null,
    bytes  bytea,
    size   bigint not null default 0,
    drawn  timestamptz not null default clock_timestamp(),
    primary key (sha256, number)
);

alter table file_picture alter column bytes set storage external;
create index file_picture_drawn on file_picture (drawn);
