-- A point may offer several facts. What stood in the point's own row becomes its first ones.
create table comment_evidence (
    point_id          bigint not null references comment_point on delete cascade,
    number            int not null,
    kind              text not null,
    value             text not null,
    maker             text not null,
    country           text not null,
    per               text not null,
    licences_per_year int,
    source            text not null,
    primary key (point_id, number)
);

insert into comment_evidence (point_id, number, kind, value, maker, country, per, licences_per_year, source)
select id, 1, evidence_kind, evidence_value, '', '', '',
       case when evidence_kind = 'LICENCES' then licences_per_year end, evidence_source
from comment_point
where evidence_kind is not null
  and (evidence_value <> '' or evidence_source <> '' or evidence_kind = 'LICENCES');

insert into comment_evidence (point_id, number, kind, value, maker, country, per, licences_per_year, source)
select id, 2, 'LICENCES', '', '', '', '', licences_per_year, evidence_source
from comment_point
where evidence_kind <> 'LICENCES'
  and licences_per_year is not null;

alter table comment_point
    drop column evidence_kind,
    drop column evidence_value,
    drop column licences_per_year,
    drop column evidence_source,
    add column document_id    bigint references document,
    add column document_quote text not null default '',
    add column document_page  text not null default '',
    add column joins          bigint references comment_point on delete set null;

create index comment_point_joins on comment_point (joins) where joins is not null;

-- Drafts that are being written lose nothing either.
update draft
set form = jsonb_set(form, '{points}', (
    select coalesce(jsonb_agg(
        (p.point - 'figure') || jsonb_build_object('figures',
            case when concat(p.point #>> '{figure,value}', p.point #>> '{figure,source}') = ''
                      and p.point #>> '{figure,kind}' is null
                 then '[]'::jsonb
                 else jsonb_build_array(p.point -> 'figure') end
            || case when coalesce(p.point #>> '{figure,licences}', '') = ''
                         or p.point #>> '{figure,kind}' = 'LICENCES'
                    then '[]'::jsonb
                    else jsonb_build_array(jsonb_build_object(
                        'kind', 'LICENCES', 'licences', p.point #>> '{figure,licences}')) end)
        order by p.place), '[]'::jsonb)
    from jsonb_array_elements(form -> 'points') with ordinality as p(point, place)))
where jsonb_typeof(form -> 'points') = 'array';
