-- The place of a confidential file among the files of its comment: its label for a name, and no bytes.
alter table attachment
    add column withholds    int not null default 0,
    add column stands_for   int not null default 0,
    add column ground       text not null default '',
    add column ground_words text not null default '',
    drop constraint attachment_check,
    add constraint attachment_somewhere check (sha256 is not null or source <> '' or withholds > 0),
    add constraint attachment_withheld check (withholds = 0 or sha256 is null);

-- Which confidential file it is the public version of.
alter table draft_attachment add column stands_for int not null default 0;
