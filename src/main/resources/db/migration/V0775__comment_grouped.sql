-- A grouped comment is counted with a published one that says the same. Whatever moves it elsewhere lets that one go.
alter table comment
    add column grouped_with bigint references comment,
    add check ((status = 'GROUPED') = (grouped_with is not null));

create index comment_grouped_with on comment (grouped_with, id) where grouped_with is not null;

-- All that the points of a comment say, as a fingerprint; two comments whose points say the same share it. Empty where it
-- has no points.
create function comment_points_said(of_comment bigint) returns text language sql stable as $$
    select coalesce(md5(string_agg(((to_jsonb(p) - 'id') - 'comment_id')::text || e.said, '' order by p.number)), '')
    from comment_point p
    cross join lateral (
        select coalesce(string_agg((to_jsonb(f) - 'point_id')::text, '' order by f.number), '') as said
        from comment_evidence f
        where f.point_id = p.id) e
    where p.comment_id = of_comment
$$;
