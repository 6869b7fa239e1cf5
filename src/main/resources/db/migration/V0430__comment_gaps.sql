-- Where words are hidden in the public text of a comment. The words themselves are not here.
create table comment_gap (
    comment_id bigint not null references comment on delete cascade,
    place      text not null,
    starts     int not null,
    ends       int not null check (starts >= 0 and ends > starts),
    kind       text not null check (kind in ('CONFIDENTIAL', 'REDACTED')),
    ground     text not null,
    primary key (comment_id, place, starts)
);
