-- Agencies in which two people withhold a comment.
create table moderation_second_person (
    agency_id  bigint primary key references agency,
    changed_by text not null,
    changed    timestamptz not null default clock_timestamp()
);

-- What one of them proposed to withhold, and what became of it; one of a comment is open at most. It is held meanwhile.
create table moderation_proposal (
    id          bigint generated always as identity primary key,
    docket_id   bigint not null references docket,
    comment_id  bigint not null references comment on delete cascade,
    from_status text not null,
    ground      text not null,
    words       text not null,
    proposed_by text not null,
    proposed    timestamptz not null default clock_timestamp(),
    outcome     text check (outcome in ('AGREED', 'TURNED_DOWN', 'OVERTAKEN')),
    answer      text not null default '',
    settled_by  text,
    settled     timestamptz,
    check ((outcome is null) = (settled is null) and (outcome is null) = (settled_by is null)),
    check (outcome is distinct from 'AGREED' or settled_by <> proposed_by)
);

create unique index moderation_proposal_open on moderation_proposal (comment_id) where settled is null;

create index moderation_proposal_comment on moderation_proposal (comment_id, id);
