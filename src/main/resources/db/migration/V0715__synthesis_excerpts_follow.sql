-- An excerpt follows its words where some of them are redacted later. What it was marked on is kept as a place in the
-- received text, so that it comes back whole when the words do; one of which nothing is left to read is out of sight, and so is one
-- that was stale already.
alter table excerpt
    add column kept_start int,
    add column kept_end   int,
    add column hidden     boolean not null default false,
    add column stale      boolean not null default false,
    drop constraint excerpt_comment_id_span_start_span_end_key;

create index excerpt_span on excerpt (comment_id, span_start, span_end);
