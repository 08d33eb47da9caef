create table views (
    key           text collate "C" primary key,
    seen          text   not null,
    view          text   not null,
    entry         text   not null,
    authority     text collate "C"   not null,
    registered_on date   not null,
    numbers       text[] collate "C" not null,
    words         text[] collate "C" not null,
    days          text[] collate "C" not null
) with (toast_tuple_target = 8160);

create index on views (registered_on desc, key desc);
create index on views (authority, registered_on desc, key desc);
create index on views using gin (numbers);
create index on views using gin (days);
create index on views using gin (words);

create table words (
    word  text collate "C" primary key,
    stems tsvector generated always as (to_tsvector('swedish', word)) stored
);

create index on words using gin (stems);
create index on words using gin (word public.gin_trgm_ops);
