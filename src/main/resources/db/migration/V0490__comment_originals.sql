-- What was received, of each text in which the agency redacted words. No public query reads these tables; the public
-- columns of a comment hold the text with its gaps already made.
create table comment_original (
    comment_id bigint not null references comment on delete cascade,
    place      text not null,
    words      text not null,
    primary key (comment_id, place)
);

-- Labels that already stood in the received text, for words that their sender claimed as confidential.
create table comment_original_claim (
    comment_id bigint not null,
    place      text not null,
    starts     int not null,
    ends       int not null check (starts >= 0 and ends > starts),
    kind       text not null,
    ground     text not null,
    primary key (comment_id, place, starts),
    foreign key (comment_id, place) references comment_original on delete cascade
);

-- The words that are redacted, as places in the received text.
create table comment_redaction (
    comment_id bigint not null,
    place      text not null,
    starts     int not null,
    ends       int not null check (starts >= 0 and ends > starts),
    ground     text not null,
    label      text not null,
    primary key (comment_id, place, starts),
    foreign key (comment_id, place) references comment_original on delete cascade
);
