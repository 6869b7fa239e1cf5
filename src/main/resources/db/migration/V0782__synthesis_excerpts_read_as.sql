-- What an excerpt is about and which side it takes: as staff say, and else as the point does that it is or stands in.
create view excerpt_read_as as
select e.id as excerpt_id, e.comment_id, p.id as point_id,
       case when b.excerpt_id is null then p.lineage_id else b.lineage_id end as lineage_id,
       case when b.excerpt_id is null then p.label else b.label end as label,
       case when b.excerpt_id is null then p.ask end as ask,
       b.stance
from excerpt e
left join comment_point p on p.comment_id = e.comment_id and p.number = coalesce(e.point_number, e.in_point)
left join excerpt_bearing b on b.excerpt_id = e.id;

create index excerpt_bearing_lineage on excerpt_bearing (lineage_id) where lineage_id is not null;
