-- Who groups the comments of a docket holds its row; one at a time, in whichever instance.
create table campaign_docket (
    docket_id bigint primary key references docket on delete cascade
);

insert into campaign_docket
select id from docket;

create function campaign_docket_opens() returns trigger language plpgsql as $$
begin
    insert into campaign_docket values (new.id);
    return new;
end $$;

create trigger campaign_docket_opens after insert on docket
    for each row execute function campaign_docket_opens();

-- What has yet to be grouped. A row says that something about a comment changed, not how.
create table campaign_queue (
    id         bigint generated always as identity primary key,
    docket_id  bigint not null,
    comment_id bigint not null,
    attempts   int not null default 0,
    next_try   timestamptz not null default clock_timestamp()
);

create index campaign_queue_next on campaign_queue (docket_id, next_try, id);

insert into campaign_queue (docket_id, comment_id)
select docket_id, id from comment order by id;

-- Texts that are alike. Counted twice: all comments that take part, and those that are published.
create table campaign (
    id                bigint generated always as identity primary key,
    docket_id         bigint not null references docket on delete cascade,
    representative    bigint,
    comments          int not null default 0,
    signers           int not null default 0,
    texts             int not null default 0,
    published         int not null default 0,
    published_signers int not null default 0,
    published_texts   int not null default 0,
    settled           boolean not null default false,
    joined            bigint references campaign on delete cascade
);

create index campaign_largest on campaign (docket_id, comments desc, id) where comments > 1;
create index campaign_largest_public on campaign (docket_id, published desc, id) where published > 1;

-- What comments say, each text once: its words as they are compared. One that staff placed keeps its place and its
-- fingerprint when nobody says it any more; its words go.
create table campaign_text (
    id                bigint generated always as identity primary key,
    docket_id         bigint not null references docket on delete cascade,
    hash              text not null,
    words             text not null,
    signature         bytea not null,
    campaign_id       bigint references campaign,
    novel             int not null default 0,
    pinned            boolean not null default false,
    comments          int not null default 0,
    signers           int not null default 0,
    published         int not null default 0,
    published_signers int not null default 0,
    unique (docket_id, hash)
);

create index campaign_text_common on campaign_text (campaign_id, comments desc, id);
create index campaign_text_common_public on campaign_text (campaign_id, published desc, id) where published > 0;
create index campaign_text_novel on campaign_text (campaign_id, novel desc, id) where comments > 0 and novel > 0;

alter table campaign
    add foreign key (representative) references campaign_text on delete set null deferrable initially deferred;

-- The bands of the signatures, by a key that tells the docket and the band too.
create table campaign_band (
    key     bigint not null,
    text_id bigint not null,
    primary key (key, text_id)
);

create table campaign_member (
    comment_id   bigint primary key,
    docket_id    bigint not null,
    text_id      bigint not null references campaign_text,
    published    boolean not null,
    signers      int not null,
    organisation text not null
);

create index campaign_member_text on campaign_member (text_id, comment_id);
create index campaign_member_published on campaign_member (text_id, comment_id) where published;
create index campaign_member_organisation on campaign_member (text_id, organisation) where organisation <> '';

-- What staff decided about campaigns.
create table campaign_act (
    id         bigint generated always as identity primary key,
    docket_id  bigint not null references docket on delete cascade,
    kind       text not null check (kind in ('SPLIT', 'MERGE')),
    from_id    bigint not null references campaign on delete cascade,
    to_id      bigint not null references campaign on delete cascade,
    reason     text not null check (reason <> ''),
    done_by    text not null,
    done       timestamptz not null default clock_timestamp(),
    undone_by  text,
    undone     timestamptz,
    check ((undone_by is null) = (undone is null))
);

create index campaign_act_from on campaign_act (from_id);
create index campaign_act_to on campaign_act (to_id);

create table campaign_act_text (
    act_id  bigint not null references campaign_act on delete cascade,
    text_id bigint not null references campaign_text on delete cascade,
    primary key (act_id, text_id)
);
