-- A failure that quotes its statement is longer than 1023 characters, and must be parked all the same.

alter table deadletterentry alter column causemessage type text;
