-- Everybody who had a hand in words that become public, however small: none of them clears these words. A part is named
-- as the record names it, such as 'concern 12'.
create table drafter (
    docket_id  bigint not null references docket,
    part       text not null,
    account_id bigint not null references account,
    primary key (docket_id, part, account_id)
);

-- Of earlier drafts the last hand is known.
insert into drafter (docket_id, part, account_id)
select c.docket_id, 'concern ' || r.concern_id, r.drafted_by
from response r
join concern c on c.id = r.concern_id
where r.drafted_by is not null
  and r.published is null
union
select docket_id, 'change ' || change_id, given_by
from change_reason
where given_by is not null
  and published is null
union
select docket_id, 'position ' || position_id, given_by
from panel_answer
where given_by is not null
  and published is null
union
select docket_id, kind || ' ' || about, signed_by
from signed_rest
where signed_by is not null
  and revoked is null
  and published is null;
