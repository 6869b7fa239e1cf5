-- What an agency publishes without a person in dockets that say nothing themselves.
create table moderation_auto_default (
    agency_id  bigint primary key references agency,
    harmless   boolean not null,
    duplicates boolean not null,
    longest    int not null check (longest between 1 and 100000),
    categories text[] not null,
    changed_by text not null,
    changed    timestamptz not null default clock_timestamp()
);

create view moderation_auto_in_force as
select d.id as docket_id, r.docket_id is not null as own,
       case when r.docket_id is null then a.harmless else r.harmless end as harmless,
       case when r.docket_id is null then a.duplicates else r.duplicates end as duplicates,
       case when r.docket_id is null then a.longest else r.longest end as longest,
       case when r.docket_id is null then a.categories else r.categories end as categories
from docket d
left join moderation_auto_rule r on r.docket_id = d.id
left join moderation_auto_default a on a.agency_id = d.agency_id
where r.docket_id is not null
   or a.agency_id is not null;

-- Comments that the rules have still to look at, so that none is passed over when the portal is stopped.
create table moderation_auto_look (
    comment_id bigint primary key references comment on delete cascade,
    docket_id  bigint not null references docket
);
