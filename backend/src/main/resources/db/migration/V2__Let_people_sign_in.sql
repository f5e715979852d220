-- People are disabled, never deleted: what they did keeps their name. Secrets are kept as hashes only.

create table if not exists person (
    id                   varchar(40)  primary key,
    user_name            varchar(40)  not null unique,
    full_name            varchar(100) not null,
    role                 varchar(20)  not null,
    unit_id              varchar(40)  references unit,
    password_hash        varchar(200) not null,
    must_change_password boolean      not null,
    failed_attempts      integer      not null,
    locked_until         timestamp with time zone,
    enabled              boolean      not null,
    created_at           timestamp with time zone not null,
    version              bigint       not null,
    -- whoever acts for a unit has one, and nobody else
    check ((role = 'UNIT' and unit_id is not null) or (role <> 'UNIT' and unit_id is null))
);
create index if not exists person_unit on person (unit_id);

create table if not exists web_session (
    hash         varchar(64) primary key,
    person_id    varchar(40) not null references person,
    created_at   timestamp with time zone not null,
    last_seen_at timestamp with time zone not null
);
create index if not exists web_session_person on web_session (person_id);
create index if not exists web_session_created on web_session (created_at);

create table if not exists api_token (
    id           varchar(40)  primary key,
    person_id    varchar(40)  not null references person,
    name         varchar(100) not null,
    scope        varchar(10)  not null,
    hash         varchar(64)  not null unique,
    created_at   timestamp with time zone not null,
    expires_on   date         not null,
    last_used_on date,
    revoked_at   timestamp with time zone
);
create index if not exists api_token_person on api_token (person_id);
