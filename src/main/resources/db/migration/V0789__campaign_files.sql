-- The files that comments bring beside their words: who brings one before all others has something of his own.
create table campaign_file (
    comment_id    bigint not null,
    attachment_id bigint not null,
    docket_id     bigint not null,
    hash          text not null,
    primary key (comment_id, attachment_id)
);

create index campaign_file_bringing on campaign_file (docket_id, hash, comment_id);

insert into campaign_queue (docket_id, comment_id)
select m.docket_id, m.comment_id
from campaign_member m
where exists (select from attachment a where a.comment_id = m.comment_id and a.sha256 is not null)
order by m.comment_id;
