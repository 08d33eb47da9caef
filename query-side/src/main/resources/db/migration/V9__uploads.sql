-- An upload comes chunk by chunk, each in a transaction of its own, and becomes a content when the last one is there.
-- What breaks off on the way is known by having no content.

create table upload (
    number   bigint primary key default nextval('content_upload'),
    begun_at timestamptz not null default now()
);

alter sequence content_upload owned by upload.number;

insert into upload (number, begun_at)
select upload, stored_at from content;

alter table content add foreign key (upload) references upload;

alter table content_chunk
    drop constraint content_chunk_upload_fkey,
    add foreign key (upload) references upload on delete cascade;
