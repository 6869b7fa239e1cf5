-- A letter that its author pasted into the form, to be taken apart.
create table draft_letter (
    fingerprint text primary key references draft on delete cascade,
    words       text not null
);

-- Which stretches of which letter have become points of the draft, so that doing it twice doubles nothing.
create table draft_letter_span (
    fingerprint text not null references draft on delete cascade,
    content     text not null,
    begins      int not null,
    ends        int not null,
    primary key (fingerprint, content, begins),
    check (begins < ends)
);
