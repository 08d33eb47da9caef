create table views (
    key  text collate "C" primary key,
    seen text not null,
    view text not null
) with (toast_tuple_target = 8160);
