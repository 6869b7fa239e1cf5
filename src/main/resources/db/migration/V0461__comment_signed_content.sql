-- By what the words of a comment are known as they are now: its last version's fingerprint, or that of what was sent.
create view comment_content as
select c.id as comment_id,
       coalesce(
           (select v.hash
            from comment_version v
            where v.comment_id = c.id
            order by v.number desc
            limit 1),
           c.submission_hash) as hash
from comment c;
