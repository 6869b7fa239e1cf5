-- Answers that an agency gives again and again. Names are told apart without regard to case.
create table response_template (
    id          bigint generated always as identity primary key,
    agency_id   bigint not null references agency on delete cascade,
    name        text not null check (name <> ''),
    disposition text,
    ground      text not null,
    answer      text not null check (answer <> ''),
    kept_by     bigint references account on delete set null,
    kept        timestamptz not null
);

create unique index response_template_name on response_template (agency_id, lower(name));
