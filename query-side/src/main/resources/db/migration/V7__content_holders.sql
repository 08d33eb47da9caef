-- Which authorities have uploaded a file. The bytes lie here once, but who knows the hash of what another authority has
-- uploaded may not therefore name it in a record and read it.

create table content_holder (
    sha256    text collate "C" not null references content,
    authority text collate "C" not null,
    primary key (sha256, authority)
);

-- Of what was uploaded before, those hold it who have named it. A stream id begins with the code of its authority.
insert into content_holder (sha256, authority)
select distinct content.sha256, split_part(event.aggregateidentifier, '-', 1)
from domainevententry event
    cross join jsonb_path_query(convert_from(event.payload, 'UTF8')::jsonb, '$.**.sha256') named
    join content on content.sha256 = named #>> '{}'
where event.payloadtype in ('RecordRegistered', 'RecordVersionAdded', 'AnnexAttached', 'TjansteskrivelseWritten');
