-- What answers that are not public promise, and reasons explain, goes on in the last draft.
create temporary table continued on commit drop as
select was.id as was, now.id as now
from text_change now
join rule_version p on p.id = now.from_version_id and p.kind = 'PROPOSED'
join rule_version w on w.id = now.to_version_id and w.number > p.number + 1 and w.published is null
join rule_version v on v.docket_id = p.docket_id and v.number = p.number + 1
join text_change was on was.from_version_id = p.id and was.to_version_id = v.id and was.lineage_id = now.lineage_id;

update response_change h
set change_id = c.now
from continued c, response r
where h.change_id = c.was
  and r.concern_id = h.concern_id
  and r.published is null;

update change_reason r
set change_id = c.now
from continued c
where r.change_id = c.was
  and r.published is null;
