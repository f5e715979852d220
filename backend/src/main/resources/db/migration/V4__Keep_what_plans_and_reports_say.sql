-- What a plan or a report says beyond the happening it belongs to, under the same id. Rows are only ever added.
create table if not exists plan_step (
    happening_id varchar(40)  not null references happening,
    number       integer      not null,
    title        varchar(500) not null,
    due_on       date         not null,
    responsible  varchar(200) not null,
    primary key (happening_id, number)
);
create table if not exists report (
    id              varchar(40) primary key references happening,
    done            text not null,
    difficulties    text,
    next_steps      text,
    promise_kept    boolean,
    without_change  boolean not null
);
