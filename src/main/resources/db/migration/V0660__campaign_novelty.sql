-- How many shingles a text has, and beside which text it was counted how many of them are new; a text whose campaign is
-- represented by another one by now is measured anew.
alter table campaign_text
    add column shingles int not null default 0,
    add column beside   bigint;

-- Everything is looked at once more, so that each comment has a novelty.
insert into campaign_queue (docket_id, comment_id)
select docket_id, id from comment order by id;
