-- Files that a program sent ahead of its comment; whoever knows the reference may attach the file until it expires.
create table comment_upload (
    fingerprint text primary key,
    name        text not null,
    media_type  text not null,
    size        bigint not null,
    sha256      text not null,
    expires     timestamptz not null
);

create index comment_upload_expires on comment_upload (expires);
