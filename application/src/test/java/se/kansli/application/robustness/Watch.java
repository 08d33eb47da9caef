package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.query.database.DatabaseFault;

/// Looks again and again, whenever the database is there, how far each case file has come in the streams that it
/// follows: it never goes back.
final class Watch implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final JdbcTemplate sql;
    private final AtomicBoolean over = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Map<String, Long> furthest = new HashMap<>();
    private final Future<?> watching;

    private Watch(JdbcTemplate sql) {
        this.sql = sql;
        this.watching = thread.submit(this::look);
    }

    static Watch over(JdbcTemplate sql) {
        return new Watch(sql);
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        over.set(true);
        thread.close();
        watching.get();
        assertThat(furthest).isNotEmpty();
    }

    private void look() {
        while (!over.get()) {
            for (Place place : places()) {
                Long before = furthest.put(place.line(), place.position());
                assertThat(place.position()).as(place.line()).isGreaterThanOrEqualTo(before == null ? 0 : before);
            }
            Client.pause(BETWEEN_LOOKS);
        }
    }

    /// How far one case file has come in one stream.
    private record Place(String line, long position) {}

    private List<Place> places() {
        try {
            return sql.query(
                    "select key || ' ' || stream, position::bigint from casefile.views, json_each_text(seen::json) s(stream, position)",
                    (row, number) -> new Place(row.getString(1), row.getLong(2)));
        } catch (DataAccessException e) {
            if (DatabaseFault.behind(e).isEmpty()) {
                throw e;
            }
            return List.of();
        }
    }
}
