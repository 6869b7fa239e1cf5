-- How many things a signed rest still was when it became public: some may have been settled after it was signed.
alter table signed_rest add column left_over bigint;
