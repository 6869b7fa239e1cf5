-- Files are kept by the module of their own now: what is here moves there, in chunks of its size.
alter table file_body add column moved text;

insert into file_body (moved)
select sha256 from attachment_content;

insert into file_chunk (body, number, bytes)
select b.id, n.number, substring(c.content from n.number * 524288 + 1 for 524288)
from attachment_content c
join file_body b on b.moved = c.sha256
cross join lateral generate_series(0, (octet_length(c.content) - 1) / 524288) as n(number);

insert into file_content (sha256, body, size, media_type)
select c.sha256, b.id, octet_length(c.content),
       coalesce((select min(a.media_type) from attachment a where a.sha256 = c.sha256),
                (select min(d.media_type) from draft_attachment d where d.sha256 = c.sha256),
                'text/plain')
from attachment_content c
join file_body b on b.moved = c.sha256;

insert into file_reading (sha256)
select sha256 from attachment_content;

alter table file_body drop column moved;
alter table attachment drop constraint attachment_sha256_fkey;
alter table draft_attachment drop constraint draft_attachment_sha256_fkey;
alter table attachment add constraint attachment_content foreign key (sha256) references file_content;
alter table draft_attachment add constraint draft_attachment_content foreign key (sha256) references file_content;
create index attachment_by_content on attachment (sha256);
create index draft_attachment_by_content on draft_attachment (sha256);
drop table attachment_content;
