-- Up to which number the parts of what a draft changes are numbered already; its own come behind.
create table confidential_numbering (
    owner text primary key,
    last  int not null
);
