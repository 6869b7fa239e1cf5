-- The words of a text, as spaces part them.
create function triage_words(words text) returns int language sql immutable parallel safe as $$
    select cardinality(array_remove(string_to_array(translate(words, E'\n\r\t', '   '), ' '), ''))
$$;

-- What staff sort comments by, one row for each comment that was grouped: kept up to date with the groups. Who has it, and
-- what to mind, is said by staff and stays. Lower tiers come first: what nobody has read, then what repeats others, then
-- what was read, then what is not for the public. Within a tier, what sinks less comes first. It refers to no other
-- row by a key that would lock it, since whoever changes a comment may wait for those who write here.
create table triage (
    comment_id  bigint primary key,
    docket_id   bigint not null,
    status      text not null,
    received    timestamptz not null,
    category    text not null,
    words       int not null,
    attachments int not null,
    kind        text not null check (kind in ('ALONE', 'FIRST', 'OWN', 'SAME')),
    novelty     double precision not null check (novelty between 0 and 1),
    own_words   int not null,
    sinks       double precision not null,
    read        boolean not null,
    assignee    bigint references account,
    flag        text check (flag <> ''),
    tier        smallint not null generated always as (
                    case when status in ('WITHHELD', 'WITHDRAWN', 'CONFIDENTIAL', 'REJECTED') then 3
                         when read then 2
                         when kind = 'SAME' then 1
                         else 0 end) stored
);

create index triage_rising on triage (docket_id, tier, sinks, comment_id);
create index triage_newest on triage (docket_id, received desc, comment_id desc);
create index triage_longest on triage (docket_id, words desc, comment_id desc);
create index triage_category on triage (docket_id, category, tier, sinks, comment_id);
create index triage_assignee on triage (docket_id, assignee, tier, sinks, comment_id) where assignee is not null;
create index triage_flagged on triage (docket_id, tier, sinks, comment_id) where flag is not null;
create index triage_files on triage (docket_id, tier, sinks, comment_id) where attachments > 0;
create index triage_campaigns on triage (docket_id, kind, tier, sinks, comment_id) where kind in ('FIRST', 'OWN');

-- What somebody did to many comments at once, or to one; the last act of each person can be taken back.
create table triage_act (
    id        bigint generated always as identity primary key,
    docket_id bigint not null references docket,
    kind      text not null,
    done_by   bigint not null references account,
    done      timestamptz not null default clock_timestamp(),
    comments  int not null default 0,
    undone    timestamptz
);

create index triage_act_last on triage_act (docket_id, done_by, id desc);

-- How each comment was before the act, and what the act made of it; kept while the act can be taken back.
create table triage_act_item (
    act_id       bigint not null references triage_act on delete cascade,
    comment_id   bigint not null,
    was_assignee bigint,
    now_assignee bigint,
    was_flag     text,
    now_flag     text,
    primary key (act_id, comment_id)
);
