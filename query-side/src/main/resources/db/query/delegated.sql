create table views (
    key    text collate "C" primary key,
    seen   text    not null,
    view   text    not null,
    body   text collate "C" not null,
    year   integer not null,
    number integer not null,
    state  text    not null
);
create index on views (body, year, number);
create index on views (body, state, year, number) where state in ('TO_REPORT', 'TO_MINUTE');
