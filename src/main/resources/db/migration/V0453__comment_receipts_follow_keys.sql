-- A receipt's secret is made of the key, and the key is unique. A second unique index beside it failed a sending that came
-- at the same moment as its twin: the statement looks away from a key that is there, not from a receipt.
alter table comment drop constraint comment_receipt_fingerprint_key;

create index comment_receipt_fingerprint on comment (receipt_fingerprint);
