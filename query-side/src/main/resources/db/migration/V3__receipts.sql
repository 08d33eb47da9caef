-- What a request with an Idempotency-Key was answered, so that its repetition is answered the same and not done again.

create table request_receipt (
    user_name    text        not null,
    key          text        not null,
    request_hash text        not null,
    result_type  text,
    result       text,
    saved_at     timestamptz not null default now(),
    primary key (user_name, key)
);

create index request_receipt_saved_at on request_receipt (saved_at);
