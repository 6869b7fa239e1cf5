alter table account add column demonstration boolean not null default false;
