create table views (
    key            text collate "C" primary key,
    seen           json   not null,
    view           json   not null,
    authority      text   not null,
    registered_on  date   not null,
    status         text   not null,
    numbers        text[] not null,
    searched       text   not null,
    parties        text   not null,
    motion_since   date,
    searched_stems tsvector generated always as (to_tsvector('swedish', searched)) stored
);

create index on views (registered_on desc, key desc);
create index on views (authority, registered_on desc, key desc);
create index on views using gin (numbers);
create index on views using gin (searched_stems);
create index on views using gin (searched public.gin_trgm_ops);
create index on views using gin (parties public.gin_trgm_ops);
create index on views (authority, motion_since, key) where motion_since is not null;
