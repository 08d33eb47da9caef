-- A file is mostly read whole: up to a page it lies in its row, uncompressed.
create table views (
    key  text collate "C" primary key,
    seen json not null,
    view json not null
) with (toast_tuple_target = 8160);
