-- What its public version must not show of a confidential file, as its sender or the staff listed it; sealed.
create table confidential_passages (
    part_id bigint primary key references confidential_part on delete cascade,
    sealed  bytea not null
);
