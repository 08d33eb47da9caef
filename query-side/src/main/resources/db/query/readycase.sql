create table views (
    key    text collate "C" primary key,
    seen   text   not null,
    view   text   not null,
    bodies text[] collate "C" not null
);
create index on views using gin (bodies);
