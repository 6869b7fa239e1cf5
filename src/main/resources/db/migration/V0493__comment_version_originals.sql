-- What a kept version said as it was received, of each in which the agency redacted words, and which words these are. No
-- public query reads this table; the version itself then holds the text with its gaps already made.
create table comment_version_original (
    comment_id bigint not null,
    number     int not null,
    content    jsonb not null,
    hidden     jsonb not null,
    primary key (comment_id, number),
    foreign key (comment_id, number) references comment_version on delete cascade
);

-- Versions stay append-only: only what may be read of one follows the redactions, once its received words are kept.
create or replace function comment_version_stays() returns trigger language plpgsql as $$
begin
    if (new.comment_id, new.number, new.received, new.hash, new.draft_key, new.receipt)
           is distinct from (old.comment_id, old.number, old.received, old.hash, old.draft_key, old.receipt)
       or not exists (select
                      from comment_version_original o
                      where o.comment_id = old.comment_id and o.number = old.number) then
        raise exception 'versions of comments are append-only';
    end if;
    return new;
end $$;

drop trigger comment_version_stays on comment_version;

create trigger comment_version_stays before update on comment_version
    for each row execute function comment_version_stays();
