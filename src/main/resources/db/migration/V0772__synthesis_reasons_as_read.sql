-- What was read of a reason when it was published, with the words that it explains; signatures are over the same.
alter table change_reason add column read text;
