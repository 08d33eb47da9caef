create table views (
    key       text collate "C" primary key,
    seen      text not null,
    view      text not null,
    authority text collate "C" not null,
    body      text collate "C" not null
);
create index on views (authority, key);
