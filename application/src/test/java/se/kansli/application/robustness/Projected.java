package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.demonstration.ApiUser;

/// The tables of all projections, to compare what was kept with what is made anew.
final class Projected {

    private static final String PROJECTIONS = "/api/v1/operations/projections";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ApiUser admin;
    private final JdbcTemplate database;
    private final List<String> names;

    Projected(ApiUser admin, JdbcTemplate database) {
        this.admin = admin;
        this.database = database;
        this.names = admin.get(PROJECTIONS)
                .expect(200)
                .body()
                .valueStream()
                .map(projection -> projection.get("name").asString())
                .toList();
    }

    void awaitTheHead() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                admin.get(PROJECTIONS).expect(200).body().valueStream())
                        .allMatch(projection -> projection.get("unreadEvents").asInt() == 0));
    }

    void rebuildAll() {
        for (String name : names) {
            long live = schema(name);
            admin.post(PROJECTIONS + "/" + name + "/rebuild", Map.of()).expect(202);
            await("the views of " + name + " to be replaced").atMost(PATIENCE).until(() -> schema(name) != live);
        }
    }

    /// Everything in them, in the order of their keys.
    Map<String, List<Map<String, Object>>> views() {
        Map<String, List<Map<String, Object>>> views = new TreeMap<>();
        for (String name : names) {
            views.put(name, database.queryForList("""
                    select (to_jsonb(views) || jsonb_build_object('seen', seen::jsonb, 'view', view::jsonb))::text
                      from %s.views order by key""".formatted(name)));
        }
        return views;
    }

    /// The identity of the schema that is called so just now.
    private long schema(String name) {
        return database.queryForList("select oid from pg_namespace where nspname = ?", Long.class, name)
                .getFirst();
    }
}
