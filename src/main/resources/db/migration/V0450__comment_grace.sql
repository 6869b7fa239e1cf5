-- When a form was opened, by the database's clock. Of older drafts only the last change is known.
alter table draft add column opened timestamptz;
update draft set opened = changed;
alter table draft
    alter column opened set default clock_timestamp(),
    alter column opened set not null;

-- Sent after the close, from a form that was opened before it, within the grace that the agency gives.
alter table comment add column within_grace boolean not null default false;
