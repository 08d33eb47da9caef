-- Which node was the last to have its turn. Its memory of what the turn is about is still right; the others' is not.

create table turn (
    turn text primary key,
    node uuid not null
);
