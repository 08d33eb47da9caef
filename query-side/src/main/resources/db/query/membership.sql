create table views (
    key  text collate "C" primary key,
    seen json not null,
    view json not null
);
