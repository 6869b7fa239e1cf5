-- A grouped comment says what a published one says, so nobody needs to read it: it stands with what was read.
alter table triage alter column tier set expression as (
    case when status in ('WITHHELD', 'WITHDRAWN', 'CONFIDENTIAL', 'REJECTED') then 3
         when read or status = 'GROUPED' then 2
         when kind = 'SAME' then 1
         else 0 end);
