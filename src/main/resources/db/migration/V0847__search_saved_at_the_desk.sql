-- Whether a kept search asks what staff may find; its page is at the desk then.
alter table search_saved add column desk boolean not null default false;
