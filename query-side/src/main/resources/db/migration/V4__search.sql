-- Swedish writes its compounds together: what a stemmer takes for one word is found by its parts.
create extension if not exists pg_trgm with schema public;
