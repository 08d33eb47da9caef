create table views (
    key    text collate "C" primary key,
    seen   json    not null,
    view   json    not null,
    body   text collate "C" not null,
    year   integer not null,
    number integer not null,
    state  text    not null
);
create index on views (body, year, number);
create index on views (body, state, year, number) where state in ('TO_REPORT', 'TO_MINUTE');
