-- A sender names more co-signers after sending, or takes some off; the rows stay. A mark tells whether somebody was asked
-- before, also after the address is forgotten.
alter table comment_cosigner
    add column mark    text,
    add column added   timestamptz not null default clock_timestamp(),
    add column removed timestamptz,
    drop constraint comment_cosigner_state_check,
    add constraint comment_cosigner_state_check check (state in ('ASKED', 'CONFIRMED', 'DECLINED', 'REMOVED'));
