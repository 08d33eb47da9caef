create table views (
    key         text collate "C" primary key,
    seen        text    not null,
    view        text    not null,
    authorities text[] collate "C" not null,
    responsible text[] collate "C" not null,
    state       text collate "C" not null,
    open        boolean not null,
    due_on      date
);
create index on views using gin (authorities);
create index on views using gin (responsible);
