-- Whether a comment is counted with another one instead of being shown by itself: "published" counts it for the public,
-- but it is nobody's example.
alter table campaign_member add column counted boolean not null default false;

create index campaign_member_single on campaign_member (text_id, comment_id) where not counted;

drop index campaign_member_published;
create index campaign_member_shown on campaign_member (text_id, comment_id) where published and not counted;

-- Acts by which comments of a campaign were counted with others.
create table campaign_count (
    bulk_id     bigint primary key,
    campaign_id bigint not null references campaign on delete cascade
);

create index campaign_count_campaign on campaign_count (campaign_id, bulk_id desc);

-- Comments that others were counted with and that no longer show what those say: by whom these are shown now has to be found.
create table campaign_lost (
    shown_id bigint primary key,
    noted    timestamptz not null default clock_timestamp()
);
