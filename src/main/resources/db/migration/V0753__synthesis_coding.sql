-- Samples of excerpts that several people file blindly, so that it shows how far they agree. Anybody can draw the same sample
-- again: it is those excerpts that come first in the order of md5(seed || ' ' || id), of all that were shown.
create table coding_sample (
    id        bigint generated always as identity primary key,
    docket_id bigint not null references docket,
    seed      bigint not null,
    drawn_of  int not null,
    drawn_by  bigint references account,
    drawn     timestamptz not null,
    closed_by bigint references account,
    closed    timestamptz
);

create index coding_sample_docket on coding_sample (docket_id, id desc);
create unique index coding_sample_open on coding_sample (docket_id) where closed is null;

-- What the machine would file the excerpt under, as it was when the sample was drawn; null where it had nothing to suggest.
create table coding_unit (
    sample_id       bigint not null references coding_sample on delete cascade,
    number          int not null,
    excerpt_id      bigint not null references excerpt on delete cascade,
    machine_concern bigint,
    primary key (sample_id, number)
);

create index coding_unit_excerpt on coding_unit (excerpt_id);

-- What one person would file it under; nothing where it belongs under none of the concerns.
create table coding_answer (
    sample_id bigint not null,
    number    int not null,
    coder     bigint not null references account,
    concerns  bigint[] not null,
    coded     timestamptz not null,
    primary key (sample_id, number, coder),
    foreign key (sample_id, number) references coding_unit on delete cascade
);
