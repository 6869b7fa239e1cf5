-- How many comments are as they were before the act; it grows while the act is taken back.
alter table triage_act add column restored int not null default 0;
