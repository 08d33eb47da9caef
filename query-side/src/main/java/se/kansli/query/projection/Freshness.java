package se.kansli.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.query.journal.StoredEvents;

/// Tells whether a projection has come as far as somebody needs, so that one who has just written reads what it wrote.
public final class Freshness {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final String UNREAD = """
            from (select * from domainevententry where globalindex > ?
                  union all
                  select * from domainevententry where globalindex = any(?)) unread
             where globalindex <= ? and payloadtype = any(?)\s""";

    private final JdbcTemplate jdbc;
    private final Projections projections;
    private final Clock clock;

    public Freshness(DataSource dataSource, Projections projections, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.projections = projections;
        this.clock = clock;
    }

    /// Whether nothing up to this position that concerns the projection is still unread.
    public boolean covers(String projection, long position) {
        Projection<?> asked = projections.named(projection);
        ReadPosition read = read(asked);
        return read.covers(position) && read.gaps().isEmpty()
                || jdbc.queryForList("select 1 " + UNREAD + "limit 1", unread(asked, read, position))
                        .isEmpty();
    }

    /// Waits until it does, but no longer than this; answers whether it does.
    public boolean await(String projection, long position, Duration patience) {
        long started = System.nanoTime();
        while (!covers(projection, position)) {
            if (System.nanoTime() - started > patience.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }

    /// Whether a processor, on whichever node it runs, has stored that it has read so far. It may store that a few
    /// seconds late when it had nothing to do.
    public boolean hasRead(String processor, long position) {
        return ReadPosition.of(processor, jdbc)
                .filter(read -> read.index() >= position)
                .isPresent();
    }

    public Lag lag(String projection) {
        Projection<?> asked = projections.named(projection);
        List<String> recordedAt = jdbc.queryForList(
                "select timestamp " + UNREAD + "order by globalindex limit " + Lag.MOST,
                String.class,
                unread(asked, read(asked), Long.MAX_VALUE));
        return recordedAt.isEmpty()
                ? new Lag(0, Duration.ZERO)
                : new Lag(
                        recordedAt.size(),
                        Duration.between(DateTimeUtils.parseInstant(recordedAt.getFirst()), clock.instant()));
    }

    private ReadPosition read(Projection<?> projection) {
        return ReadPosition.of(projection.name(), jdbc).orElseGet(() -> ReadPosition.at(0));
    }

    private static Object[] unread(Projection<?> projection, ReadPosition read, long upTo) {
        return new Object[] {
            read.index(),
            read.gaps().toArray(Long[]::new),
            upTo,
            StoredEvents.namesOf(projection.fold().events()).toArray(String[]::new)
        };
    }
}
