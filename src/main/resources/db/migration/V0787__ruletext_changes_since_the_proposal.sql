-- Answers stand on what changed between the proposed text and the last version. Where drafts lie between the two, that is
-- written down from the words here; the next act in the draft finds it exactly.
insert into text_change (docket_id, from_version_id, to_version_id, lineage_id, kind, from_provision_id, to_provision_id)
select p.docket_id, p.id, w.id, c.lineage_id,
       case when c.was is null then 'INSERTED' when c.now is null then 'REMOVED' else 'REWORDED' end, c.was, c.now
from rule_version p
join lateral (select *
              from rule_version o
              where o.docket_id = p.docket_id
              order by o.number desc
              limit 1) w on w.number > p.number + 1 and w.published is null
cross join lateral (
    select coalesce(a.lineage_id, b.lineage_id) as lineage_id, a.id as was, b.id as now
    from (select * from provision where version_id = p.id) a
    full join (select * from provision where version_id = w.id) b on b.lineage_id = a.lineage_id
    where a.hash is distinct from b.hash) c
where p.kind = 'PROPOSED'
  and not exists (select
                  from rule_version o
                  where o.docket_id = p.docket_id
                    and o.number > p.number
                    and (o.kind = 'PROPOSED' or o.kind = 'FINAL' and o.published is not null))
on conflict do nothing;

-- What changed in the version after the proposed one and did not stay so may be promised all the same.
insert into text_change (docket_id, from_version_id, to_version_id, lineage_id, kind, from_provision_id, vanished)
select distinct c.docket_id, c.from_version_id, n.to_version_id, c.lineage_id, c.kind, c.from_provision_id, true
from text_change n
join rule_version p on p.id = n.from_version_id and p.kind = 'PROPOSED'
join rule_version w on w.id = n.to_version_id and w.number > p.number + 1
join text_change c on c.from_version_id = n.from_version_id and c.to_version_id <> n.to_version_id
join rule_version v on v.id = c.to_version_id and v.number = p.number + 1
on conflict do nothing;
