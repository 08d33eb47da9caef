create table views (
    key            text collate "C" primary key,
    seen           text not null,
    view           text not null,
    authority      text collate "C" not null,
    meeting        text collate "C",
    open           boolean not null,
    on_board_since date
);
create index on views (meeting);
create index on views (authority, key) where open;
create index on views (on_board_since desc, key desc) where on_board_since is not null;
