-- What was done to a docket's deadlines, and why. Added to, never changed.
create table period_notice (
    id         bigint generated always as identity primary key,
    docket_id  bigint not null references docket,
    number     int not null,
    kind       text not null check (kind in ('EXTENDED', 'REOPENED')),
    old_close  timestamptz not null,
    new_close  timestamptz not null check (old_close < new_close),
    zone       text not null,
    notice     text not null check (notice <> ''),
    reason     text not null check (reason <> ''),
    done_by    text not null,
    done       timestamptz not null default clock_timestamp()
);

create index period_notice_docket on period_notice (docket_id, id);

-- What the agency does with comments that come after the close, and since when.
create table late_rule (
    id            bigint generated always as identity primary key,
    docket_id     bigint not null references docket,
    accepts_late  boolean not null,
    grace_minutes int not null check (grace_minutes between 0 and 1440),
    reason        text not null check (reason <> ''),
    done_by       text not null,
    done          timestamptz not null default clock_timestamp()
);

create index late_rule_docket on late_rule (docket_id, id);

-- For how long after the close a form may still be sent that was opened before it.
alter table docket
    add column grace_minutes int not null default 0 check (grace_minutes between 0 and 1440);

create function period_notice_stays() returns trigger language plpgsql as $$
begin
    raise exception 'notices of a deadline are append-only';
end $$;

create trigger period_notice_stays before update or delete or truncate on period_notice
    for each statement execute function period_notice_stays();

create trigger late_rule_stays before update or delete or truncate on late_rule
    for each statement execute function period_notice_stays();
