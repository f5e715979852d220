-- The same statements run on H2 and on PostgreSQL. H2 commits each statement about tables by itself, so a start that is
-- killed in between leaves a part behind: every statement can be repeated.
-- Spans are [start, end) in UTF-16 code units of the notice's text.

create table if not exists ledger_version (
    id      integer primary key check (id = 1),
    version bigint not null
);
insert into ledger_version (id, version) select 1, 0 where not exists (select 1 from ledger_version);

create table if not exists unit (
    id                varchar(40)  primary key,
    jurisdiction_code varchar(6)   not null,
    jurisdiction_name varchar(100) not null,
    name              varchar(200) not null,
    position          integer      not null,
    kind              varchar(30)  not null,
    region_code       varchar(6),
    unique (jurisdiction_code, name)
);
create table if not exists unit_alias (
    unit_id varchar(40)  not null references unit,
    name    varchar(200) not null,
    primary key (unit_id, name)
);
create table if not exists unit_member (
    collective_id varchar(40) not null references unit,
    member_id     varchar(40) not null references unit,
    primary key (collective_id, member_id)
);
create index if not exists unit_member_member on unit_member (member_id);

create table if not exists notice (
    id                varchar(40)   primary key,
    position          integer       not null,
    jurisdiction_code varchar(6)    not null,
    jurisdiction_name varchar(100)  not null,
    title             varchar(1000) not null,
    issuer            varchar(500),
    document_number   varchar(100),
    issued_on         date,
    published_on      date,
    source_name       varchar(300)  not null,
    source_hash       varchar(64)   not null unique,
    source_text       text          not null
);

create table if not exists indicator (
    code     varchar(100) primary key,
    name     varchar(200) not null unique,
    position integer      not null
);
create table if not exists part (
    id           varchar(40)   primary key,
    notice_id    varchar(40)   not null references notice,
    number       integer       not null,
    title        varchar(1000) not null,
    source_start integer       not null,
    source_end   integer       not null
);
create index if not exists part_notice on part (notice_id);

create table if not exists task_group (
    id             varchar(40)  primary key,
    part_id        varchar(40)  not null references part,
    indicator_code varchar(100) not null references indicator,
    number         integer      not null,
    units_text     text,
    source_start   integer      not null,
    source_end     integer      not null
);
create index if not exists task_group_part on task_group (part_id);
create index if not exists task_group_indicator on task_group (indicator_code);

create table if not exists task (
    id             varchar(40)   primary key,
    group_id       varchar(40)   not null references task_group,
    position       integer       not null,
    number         integer       not null,
    title          varchar(2000) not null,
    practice       text,
    units_text     text,
    deadline_text  text,
    source_start   integer not null,
    source_end     integer not null,
    title_start    integer,
    title_end      integer,
    practice_start integer,
    practice_end   integer,
    units_start    integer,
    units_end      integer,
    deadline_start integer,
    deadline_end   integer
);
create index if not exists task_group_id on task (group_id);

create table if not exists measure (
    id           varchar(40) primary key,
    task_id      varchar(40) not null references task,
    number       integer     not null,
    position     bigint      not null,
    text         text        not null,
    source_start integer     not null,
    source_end   integer     not null
);
create index if not exists measure_task on measure (task_id);

create table if not exists assignment (
    id           varchar(40)  primary key,
    measure_id   varchar(40)  not null references measure,
    position     integer      not null,
    unit_id      varchar(40)  not null references unit,
    role         varchar(20)  not null,
    text         varchar(500) not null,
    source_start integer      not null,
    source_end   integer      not null
);
create index if not exists assignment_measure on assignment (measure_id);
create index if not exists assignment_unit on assignment (unit_id);

create table if not exists finding (
    id           varchar(40)  primary key,
    notice_id    varchar(40)  not null references notice,
    position     integer      not null,
    rule         varchar(60)  not null,
    certainty    varchar(20)  not null,
    original     text         not null,
    reading      text         not null,
    explanation  text         not null,
    source_start integer      not null,
    source_end   integer      not null
);
create index if not exists finding_notice on finding (notice_id);

create table if not exists deadline (
    id            varchar(40) primary key,
    measure_id    varchar(40) not null references measure,
    position      integer     not null,
    kind          varchar(20) not null,
    due_on        date,
    level         varchar(20) not null,
    part          text,
    trigger_text  varchar(1000),
    within        varchar(40),
    text          varchar(2000) not null,
    year_inferred boolean     not null,
    source_start  integer     not null,
    source_end    integer     not null,
    finding_id    varchar(40) references finding
);
create index if not exists deadline_measure on deadline (measure_id);

create table if not exists obligation (
    id           varchar(40) primary key,
    measure_id   varchar(40) not null references measure,
    position     bigint      not null,
    unit_id      varchar(40) not null references unit,
    role         varchar(20) not null,
    deadline_id  varchar(40) references deadline,
    first_due_on date
);
create index if not exists obligation_measure on obligation (measure_id);
create index if not exists obligation_unit on obligation (unit_id);
