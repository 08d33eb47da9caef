create table views (
    key     text collate "C" primary key,
    seen    text not null,
    view    text not null,
    case_id text collate "C" not null,
    sent_on date  not null,
    sender  text collate "C" not null,
    open    boolean not null
);
create index on views (case_id, sent_on);
create index on views (sender) where open;
