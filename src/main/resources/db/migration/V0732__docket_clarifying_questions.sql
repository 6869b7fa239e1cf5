-- Questions that staff ask while comments come in, beside those that the docket was opened with: who asked, about which
-- published comment, and whether it was closed, or withdrawn before anybody answered. Its number is never given again.
alter table question
    add column asked     timestamptz,
    add column asked_by  text,
    add column comment   text not null default '',
    add column closed    timestamptz,
    add column withdrawn timestamptz,
    add check ((asked is null) = (asked_by is null)),
    add check (asked is not null or (closed is null and withdrawn is null)),
    add check (closed is null or withdrawn is null);

create index comment_point_question on comment_point (question_id) where question_id is not null;
