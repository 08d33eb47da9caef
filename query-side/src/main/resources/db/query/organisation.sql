create table views (
    key  text collate "C" primary key,
    seen jsonb not null,
    view jsonb not null,
    name text  not null
);
