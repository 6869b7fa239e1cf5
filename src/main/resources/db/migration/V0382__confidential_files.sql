-- A part may be a whole file: its bytes are pieces of confidential_content, as those of words are.
alter table confidential_part
    add column kind text not null default 'WORDS',
    add constraint confidential_part_kind check (kind in ('WORDS', 'FILE'));

-- Name, kind, size and fingerprint of the file, sealed too: each of them may tell what is in it.
create table confidential_file (
    part_id bigint primary key references confidential_part on delete cascade,
    sealed  bytea not null
);
