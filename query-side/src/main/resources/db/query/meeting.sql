create table views (
    key       text collate "C" primary key,
    seen      text not null,
    view      text not null,
    authority text collate "C" not null,
    body      text collate "C" not null,
    state     text not null,
    day       date not null
);
create index on views (authority, day, key);
create index on views (authority, body, day, key);
create index on views (authority, state);
