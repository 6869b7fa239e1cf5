-- What staff asked the sender of a comment, and what was answered; nothing here is public. One question is open at a time.
create table comment_question (
    id         bigint generated always as identity primary key,
    comment_id bigint not null references comment on delete cascade,
    question   text not null check (question <> ''),
    asked_by   text not null,
    asked      timestamptz not null default clock_timestamp(),
    due        timestamptz not null,
    reminded   timestamptz,
    answer     text,
    ended      timestamptz,
    check ((answer is null) or (ended is not null))
);

create unique index comment_question_open on comment_question (comment_id) where ended is null;

create index comment_question_comment on comment_question (comment_id, id);

create index comment_question_due on comment_question (due) where ended is null;

-- Who may answer by the link of the letter; follows from the id, so only the fingerprint is here.
alter table comment_question add column fingerprint text unique;
