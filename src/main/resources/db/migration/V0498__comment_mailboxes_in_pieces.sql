-- A mailbox is stored as it comes, and read afterwards in the background, message by message, up to where it came.
alter table comment_bundle
    add column category   text not null default '',
    add column bytes      bigint not null default 0,
    add column is_here    boolean not null default true,
    add column read_to    bigint not null default 0,
    add column read_items int not null default 0,
    add column trouble    text not null default '';

update comment_bundle set is_here = false where not is_whole;

create index comment_bundle_unread on comment_bundle (id) where not is_whole;

create table comment_bundle_chunk (
    bundle_id bigint not null references comment_bundle on delete cascade,
    number    int not null,
    bytes     bytea not null,
    primary key (bundle_id, number)
);

-- Whether a message lies in the same file already is asked for each message.
create index comment_bundle_item_identity on comment_bundle_item (bundle_id, identity);
