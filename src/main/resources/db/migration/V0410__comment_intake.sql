alter table comment
    add column submission_hash text,
    add column source_category text,
    add column source_status   text,
    add column source_hash     text;

-- At least four digits, and never fewer than the number has.
create function comment_number(docket text, serial bigint) returns text
    language sql immutable
    return docket || '-C' || lpad(serial::text, greatest(4, length(serial::text)), '0');
