create table views (
    key         text collate "C" primary key,
    seen        text   not null,
    view        text   not null,
    name        text   not null,
    searched    text   not null,
    words       text[] not null,
    merged_into text collate "C"
);
create index on views using gin (searched public.gin_trgm_ops);
create index on views using gin (words);
create index on views (merged_into);
