-- Acts that count many comments with published ones that say the same.
alter table moderation_bulk drop constraint moderation_bulk_act_check;
alter table moderation_bulk
    add constraint moderation_bulk_act_check check (act in ('PUBLISH', 'WITHHOLD', 'HOLD', 'GROUP'));

-- With which one, and in which version both were chosen: one that says something else by now is left alone.
alter table moderation_bulk_item
    add column version       int,
    add column shown_id      bigint,
    add column shown_version int;

alter table moderation_decision add column shown_id bigint;

-- How many comments an act counted with a published one: a line of the public log.
create table moderation_shown (
    bulk_id        bigint not null references moderation_bulk on delete cascade,
    shown_id       bigint not null references comment on delete cascade,
    docket_id      bigint not null references docket,
    first_decision bigint not null,
    decided        timestamptz not null default clock_timestamp(),
    counted        int not null,
    undone         int not null default 0,
    primary key (bulk_id, shown_id)
);

create index moderation_shown_docket on moderation_shown (docket_id, first_decision);
