-- A hold that lasts until the sender has answered a question, or the time for it is over.
alter table moderation_hold add column asks boolean not null default false;
