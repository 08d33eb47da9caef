package se.kansli.query.projection;

import java.util.List;
import se.kansli.query.TestDatabase;

/// What lies in the tables of a projection, whole.
record Kept(List<String> rows) {

    static Kept in(TestDatabase database, Projection<?> projection) {
        return new Kept(database.jdbc()
                .sql("""
                        select (to_jsonb(row) || jsonb_build_object('seen', seen::jsonb, 'view', view::jsonb))::text
                          from %s.views row order by key""".formatted(projection.name()))
                .query(String.class)
                .list());
    }
}
