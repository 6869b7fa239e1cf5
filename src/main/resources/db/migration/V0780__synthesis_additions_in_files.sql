-- An addition that stands in a file may run over the end of a page: then each of its pages has an excerpt.
create table lifted_excerpt (
    comment_id bigint not null,
    hash       text not null,
    excerpt_id bigint not null references excerpt on delete cascade,
    primary key (comment_id, hash, excerpt_id),
    foreign key (comment_id, hash) references lifted_addition on delete cascade
);

create index lifted_excerpt_excerpt on lifted_excerpt (excerpt_id);

insert into lifted_excerpt
select comment_id, hash, excerpt_id from lifted_addition where excerpt_id is not null;

alter table lifted_addition drop column excerpt_id;

-- What campaigns say in files was never looked at: by those who say a text first.
insert into addition_queue (docket_id, comment_id)
select t.docket_id, m.comment_id
from campaign_text t
join campaign c on c.id = t.campaign_id and c.comments > 1
cross join lateral (select comment_id
                    from campaign_member
                    where text_id = t.id
                    order by comment_id
                    limit 1) m
where exists (select from attachment a where a.comment_id = m.comment_id and a.sha256 is not null)
order by m.comment_id;
