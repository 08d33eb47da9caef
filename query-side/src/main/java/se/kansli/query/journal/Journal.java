package se.kansli.query.journal;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.organisation.BodyCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/// The log of events, read with plain SQL over Axon's table: older forms are lifted by the upcasters on the way.
public final class Journal {

    private static final String ROW = """
            select globalindex, type, aggregateidentifier, sequencenumber, eventidentifier, timestamp,
                   payloadtype, payloadrevision, payload
              from domainevententry\s""";
    /// What is stored under a name that this program does not know may be what was asked for, and is not passed over.
    private static final String NOT_NAMED = "payloadtype <> all(?)";

    private static final ObjectReader META_DATA = StoredJson.mapper().readerForMapOf(Object.class);
    private static final int CURSOR = 500;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final AskedTogether<String, Long> positions = new AskedTogether<>(this::positionsOf);

    public Journal(DataSource dataSource, Serializer serializer, EventUpcaster upcasters) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /// The same log, read through this connection and as its transaction sees it.
    public Journal through(Connection connection) {
        return new Journal(new SingleConnectionDataSource(connection, true), serializer, upcasters);
    }

    /// All events of one stream, in order; none when there is no such stream.
    public List<RecordedEvent> readStream(String stream) {
        return decode(jdbc.query(ROW + "where aggregateidentifier = ? order by sequencenumber", Journal::row, stream));
    }

    /// All events of a few streams, in the order of the log.
    public List<RecordedEvent> readStreams(Set<String> streams) {
        return decode(jdbc.query(ROW + "where aggregateidentifier = any(?) order by globalindex", Journal::row, (Object)
                streams.toArray(String[]::new)));
    }

    /// The events with these identifiers, wherever they lie; those that are not ours are passed over.
    public List<RecordedEvent> findAll(Set<String> eventIds) {
        return decode(jdbc.query(ROW + "where eventidentifier = any(?) order by globalindex", Journal::row, (Object)
                eventIds.toArray(String[]::new)));
    }

    /// Of each of these events who did it, for whom and why, under the names of [se.kansli.kernel.access.Provenance].
    public Map<String, Map<String, String>> provenanceOf(Set<String> eventIds) {
        Map<String, Map<String, String>> provenance = HashMap.newHashMap(eventIds.size());
        jdbc.query(
                "select eventidentifier, metadata, globalindex, aggregateidentifier, sequencenumber, payloadtype"
                        + " from domainevententry where eventidentifier = any(?)",
                row -> {
                    provenance.put(row.getString(1), provenanceIn(row));
                },
                (Object) eventIds.toArray(String[]::new));
        return provenance;
    }

    /// The events of these kinds in all streams of one authority, in the order of the log.
    public void readAuthority(
            BodyCode authority, Set<Class<? extends DomainEvent>> events, Consumer<RecordedEvent> reader) {
        // '.' is the character after '-', and the column is compared byte by byte.
        String streams = "where (aggregateidentifier = ? or aggregateidentifier >= ? and aggregateidentifier < ?)";
        readAll(
                ROW + streams + " and payloadtype = any(?) order by globalindex",
                reader,
                authority.value(),
                authority + "-",
                authority + ".",
                StoredEvents.namesOf(events).toArray(String[]::new));
    }

    /// Fetches what follows after a position, page by page as they are asked for, so that no more than a page is ever
    /// held.
    ///
    /// @param after the position after which reading begins; 0 for all
    /// @param upTo the last position that is read
    /// @param events what is read; a sealed type stands for all that it permits
    public Iterable<Excerpt> pages(long after, long upTo, Set<Class<? extends DomainEvent>> events, int pageSize) {
        String[] others = StoredEvents.namesOfOthersThan(events);
        return () -> new Excerpts(new Following(after, upTo, others, pageSize), this::decode);
    }

    /// Everything up to a position, one stream after the other and each in its order, through a connection of its own.
    ///
    /// @param events what is read; a sealed type stands for all that it permits
    public StreamByStream streamByStream(long upTo, Set<Class<? extends DomainEvent>> events, int pageSize)
            throws SQLException {
        String query = ROW
                + "where globalindex <= %d and payloadtype <> all ('{%s}') order by aggregateidentifier, sequencenumber"
                        .formatted(upTo, String.join(",", StoredEvents.namesOfOthersThan(events)));
        Connection connection = dataSource.getConnection();
        try {
            return new StreamByStream(connection, query, pageSize, this::decode);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// What lies in some streams up to a position, one stream after the other and each in its order.
    ///
    /// @param events what is read; a sealed type stands for all that it permits
    public Excerpt streams(Set<String> streams, long upTo, Set<Class<? extends DomainEvent>> events) {
        return new Excerpt(
                jdbc.query(
                        ROW + "where aggregateidentifier = any(?) and globalindex <= ? and " + NOT_NAMED
                                + " order by aggregateidentifier, sequencenumber",
                        Journal::row,
                        streams.toArray(String[]::new),
                        upTo,
                        StoredEvents.namesOfOthersThan(events)),
                this::decode);
    }

    /// The position of the latest event that is committed; 0 in an empty log.
    public long head() {
        return requireNonNull(
                jdbc.queryForObject("select coalesce(max(globalindex), 0) from domainevententry", Long.class));
    }

    /// The position of the latest event of a stream; empty when there is no such stream.
    public OptionalLong positionOf(String stream) {
        return positions.of(stream).stream().mapToLong(Long::longValue).findFirst();
    }

    private Map<String, Long> positionsOf(Set<String> streams) {
        Map<String, Long> positions = new HashMap<>();
        jdbc.query(
                """
                select stream, latest.globalindex
                  from unnest(?) as stream
                 cross join lateral (select globalindex from domainevententry
                                      where aggregateidentifier = stream
                                      order by sequencenumber desc limit 1) as latest""",
                row -> {
                    positions.put(row.getString(1), row.getLong(2));
                },
                (Object) streams.toArray(String[]::new));
        return positions;
    }

    /// Says of an event that somebody else failed to read where it lies.
    ///
    /// @param sequence its number in its stream
    public UnreadableEvent unreadable(String stream, long sequence, RuntimeException cause) {
        return requireNonNull(jdbc.queryForObject(
                "select globalindex, payloadtype from domainevententry where aggregateidentifier = ? and sequencenumber = ?",
                (row, number) -> new UnreadableEvent(row.getLong(1), stream, sequence, row.getString(2), cause),
                stream,
                sequence));
    }

    /// A position up to which nothing can change any more: every transaction that might still fill a gap below it has
    /// ended. Waits for those that are open.
    ///
    /// @throws IllegalStateException when one of them stays open for longer than this
    public long settledHead(Duration patience) {
        long head = head();
        Set<String> writers = writers();
        long started = System.nanoTime();
        while (!Collections.disjoint(writers, writers())) {
            if (System.nanoTime() - started > patience.toNanos()) {
                throw new IllegalStateException("A transaction has been writing to the log for " + patience + ".");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return head;
    }

    /// The transactions that have written to the log and have not ended: each holds this lock until it does.
    private Set<String> writers() {
        return Set.copyOf(jdbc.queryForList("""
                select distinct virtualtransaction from pg_locks
                 where relation = 'domainevententry'::regclass and mode = 'RowExclusiveLock' and granted
                   and database = (select oid from pg_database where datname = current_database())""", String.class));
    }

    /// Through a cursor in a transaction of its own, so that no more than a few events are ever held.
    private void readAll(String sql, Consumer<RecordedEvent> reader, Object... parameters) {
        TransactionTemplate reading = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> {
            JdbcTemplate cursor = new JdbcTemplate(dataSource);
            cursor.setFetchSize(CURSOR);
            List<Row> rows = new ArrayList<>(CURSOR);
            cursor.query(
                    sql,
                    result -> {
                        rows.add(row(result, 0));
                        if (rows.size() == CURSOR) {
                            decode(rows).forEach(reader);
                            rows.clear();
                        }
                    },
                    parameters);
            decode(rows).forEach(reader);
        });
    }

    private List<RecordedEvent> decode(List<Row> rows) {
        List<RecordedEvent> events = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Optional<RecordedEvent> event = row.read();
            if (event.isEmpty()) {
                return lift(rows);
            }
            events.add(event.get());
        }
        return events;
    }

    private List<RecordedEvent> lift(List<Row> rows) {
        AtomicReference<@Nullable Row> current = new AtomicReference<>();
        try {
            return EventUtils.upcastAndDeserializeTrackedEvents(
                            rows.stream().peek(current::set).map(Row::data), serializer, upcasters)
                    .map(message -> RecordedEvent.of((DomainEventMessage<?>) message))
                    .toList();
        } catch (RuntimeException e) {
            throw requireNonNull(current.get()).unreadable(e);
        }
    }

    private static Map<String, String> provenanceIn(ResultSet row) throws SQLException {
        byte[] metaData = row.getBytes(2);
        try {
            return metaData == null ? Map.of() : texts(META_DATA.readValue(metaData));
        } catch (JacksonException e) {
            throw new UnreadableEvent(row.getLong(3), row.getString(4), row.getLong(5), row.getString(6), e);
        }
    }

    private static Map<String, String> texts(Map<String, ?> metaData) {
        Map<String, String> texts = HashMap.newHashMap(metaData.size());
        metaData.forEach((name, value) -> {
            if (value instanceof String text) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    private static Row row(ResultSet result, int index) throws SQLException {
        return new Row(
                result.getLong(1),
                result.getString(2),
                result.getString(3),
                result.getLong(4),
                result.getString(5),
                result.getString(6),
                result.getString(7),
                result.getString(8),
                result.getBytes(9));
    }

    /// What follows after a position, as many rows at a time as a page holds.
    private final class Following implements Supplier<List<Row>> {

        private final long upTo;
        private final String[] others;
        private final int pageSize;
        private long position;
        private boolean ended;

        Following(long after, long upTo, String[] others, int pageSize) {
            this.position = after;
            this.upTo = upTo;
            this.others = others;
            this.pageSize = pageSize;
        }

        @Override
        public List<Row> get() {
            if (ended) {
                return List.of();
            }
            List<Row> rows = jdbc.query(
                    ROW + "where globalindex > ? and globalindex <= ? and " + NOT_NAMED
                            + " order by globalindex limit ?",
                    Journal::row,
                    position,
                    upTo,
                    others,
                    pageSize);
            ended = rows.size() < pageSize;
            if (!ended) {
                position = rows.getLast().position();
            }
            return rows;
        }
    }
}
