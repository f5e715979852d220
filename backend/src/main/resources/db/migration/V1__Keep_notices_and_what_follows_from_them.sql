-- The same statements run on H2 and on PostgreSQL. Spans are [start, end) in UTF-16 code units of the notice's text.

create table ledger_version (
    id      integer primary key check (id = 1),
    version bigint not null
);
insert into ledger_version (id, version) values (1, 0);

create table unit (
    id                varchar(40)  primary key,
    jurisdiction_code varchar(6)   not null,
    jurisdiction_name varchar(100) not null,
    name              varchar(200) not null,
    position          integer      not null,
    kind              varchar(30)  not null,
    region_code       varchar(6),
    unique (jurisdiction_code, name)
);
create table unit_alias (
    unit_id varchar(40)  not null references unit,
    name    varchar(200) not null,
    primary key (unit_id, name)
);
create table unit_member (
    collective_id varchar(40) not null references unit,
    member_id     varchar(40) not null references unit,
    primary key (collective_id, member_id)
);
create index unit_member_member on unit_member (member_id);

create table notice (
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

create table indicator (
    code     varchar(100) primary key,
    name     varchar(200) not null unique,
    position integer      not null
);
create table part (
    id           varchar(40)   primary key,
    notice_id    varchar(40)   not null references notice,
    number       integer       not null,
    title        varchar(1000) not null,
    source_start integer       not null,
    source_end   integer       not null
);
create index part_notice on part (notice_id);

create table task_group (
    id             varchar(40)  primary key,
    part_id        varchar(40)  not null references part,
    indicator_code varchar(100) not null references indicator,
    number         integer      not null,
    units_text     text,
    source_start   integer      not null,
    source_end     integer      not null
);
create index task_group_part on task_group (part_id);
create index task_group_indicator on task_group (indicator_code);

create table task (
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
create index task_group_id on task (group_id);

create table measure (
    id           varchar(40) primary key,
    task_id      varchar(40) not null references task,
    number       integer     not null,
    position     bigint      not null,
    text         text        not null,
    source_start integer     not null,
    source_end   integer     not null
);
create index measure_task on measure (task_id);

create table assignment (
    id           varchar(40)  primary key,
    measure_id   varchar(40)  not null references measure,
    position     integer      not null,
    unit_id      varchar(40)  not null references unit,
    role         varchar(20)  not null,
    text         varchar(500) not null,
    source_start integer      not null,
    source_end   integer      not null
);
create index assignment_measure on assignment (measure_id);
create index assignment_unit on assignment (unit_id);

create table finding (
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
create index finding_notice on finding (notice_id);

create table deadline (
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
create index deadline_measure on deadline (measure_id);
create index deadline_due on deadline (due_on);

create table obligation (
    id           varchar(40) primary key,
    measure_id   varchar(40) not null references measure,
    position     bigint      not null,
    unit_id      varchar(40) not null references unit,
    role         varchar(20) not null,
    deadline_id  varchar(40) references deadline,
    due_on       date,
    first_due_on date
);
create index obligation_measure on obligation (measure_id);
create index obligation_unit on obligation (unit_id);
