create table account (
    id            bigint generated always as identity primary key,
    username      text not null unique check (username = lower(username)),
    display_name  text not null,
    role          text not null check (role in ('MODERATOR', 'PANELIST', 'ANALYST', 'APPROVER', 'ADMIN')),
    password_hash text not null
);
