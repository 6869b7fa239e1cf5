-- Finds concerns that say nearly the same, to see what was answered to them.
create index concern_said on concern using gin (to_tsvector('english', title || ' ' || statement));
