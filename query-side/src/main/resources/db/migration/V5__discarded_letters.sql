-- Parked events that an operator gave up, with the reason.

create table discarded_letter (
    letter_id        text        primary key,
    processing_group text        not null,
    event_id         text        not null,
    event            text        not null,
    cause            text,
    reason           text        not null,
    user_name        text        not null,
    discarded_at     timestamptz not null default now()
);
