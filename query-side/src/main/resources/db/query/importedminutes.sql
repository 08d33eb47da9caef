create table views (
    key            text collate "C" primary key,
    seen           text   not null,
    view           text   not null,
    authority      text collate "C" not null,
    body           text collate "C" not null,
    day            date,
    placed_on      date   not null,
    shown          text[] not null,
    words          text[] not null,
    searched       text   not null,
    searched_stems tsvector generated always as (to_tsvector('swedish', searched)) stored
);
create index on views (authority, placed_on desc, key desc);
create index on views using gin (searched_stems);
create index on views using gin (searched public.gin_trgm_ops);
