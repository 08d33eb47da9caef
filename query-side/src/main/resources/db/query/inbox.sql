create table views (
    key       text collate "C" primary key,
    other_key text collate "C" unique,
    seen      text    not null,
    view      text    not null,
    authority text collate "C" not null,
    state     text collate "C" not null,
    open      boolean not null,
    due_on    date    not null,
    files     text[] collate "C" not null
) with (toast_tuple_target = 8160);
create index on views (authority, due_on, key) where open;
create index on views (authority, state, due_on, key);
create index on views (authority, due_on, key);
create index on views using gin (files);
