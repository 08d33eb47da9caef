create table views (
    key    text collate "C" primary key,
    seen   json   not null,
    view   json   not null,
    bodies text[] collate "C" not null
);
create index on views using gin (bodies);
