-- The words that a decision redacts, and those that were redacted before it: places, grounds and labels, never the words.
-- Null where the decision is about the whole comment only.
alter table moderation_decision
    add column redactions        jsonb,
    add column redactions_before jsonb;
