-- A file is stored once, under the hash of its content. Its bytes lie in chunks, so that no file is ever whole in memory.

create sequence content_upload;

create table content (
    sha256     text collate "C" primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    upload     bigint      not null unique,
    size       bigint      not null check (size >= 0),
    media_type text        not null,
    stored_at  timestamptz not null default now()
);

-- The chunks come first and their content last, in one transaction: deferred, the key lets no chunk stay without its content.
create table content_chunk (
    upload  bigint  not null references content (upload) deferrable initially deferred,
    ordinal integer not null,
    bytes   bytea   not null,
    primary key (upload, ordinal)
);

alter table content_chunk alter column bytes set storage external;
