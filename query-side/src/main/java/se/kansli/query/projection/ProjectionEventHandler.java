package se.kansli.query.projection;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.UnknownSerializedType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.database.DatabaseFault;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.StoredEvents;
import se.kansli.query.journal.UnreadableEvent;

/// Keeps a projection's live table: folds the events of a unit of work in memory and writes the views once, in the same
/// transaction as the processor's token. A fold that throws leaves nothing behind, so its event can be parked and the
/// others go on.
///
/// When the views of a whole batch cannot be written, the fault is no single event's. The processor then comes back to
/// them, and each is taken as far as the table by itself: what cannot be written is parked, the others go on.
public final class ProjectionEventHandler<V> implements EventMessageHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionEventHandler.class);

    private final Projection<V> projection;
    private final Journal journal;
    private final JdbcTemplate jdbc;
    private final Table<V> table;
    private final OneByOne<V> oneByOne;
    private final Set<Class<? extends DomainEvent>> events;
    private final String resource;
    private volatile Set<String> doubtful = Set.of();

    public ProjectionEventHandler(Projection<V> projection, DataSource dataSource, Journal journal) {
        this.projection = projection;
        this.journal = journal;
        this.jdbc = new JdbcTemplate(dataSource);
        this.table = new Table<>(projection, projection.name());
        this.oneByOne = new OneByOne<>(table);
        this.events = StoredEvents.under(projection.fold().events());
        this.resource = "kansli.projection." + projection.name();
    }

    /// The processing group, and so the processor, is called by the name of the projection.
    public String processingGroup() {
        return projection.name();
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return canHandleType(message.getPayloadType());
    }

    /// What is stored under a name that this program does not know may concern the views: it fails, and is not passed
    /// over.
    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return events.contains(payloadType) || payloadType == UnknownSerializedType.class;
    }

    @Override
    public Object handle(EventMessage<?> message) {
        RecordedEvent recorded = RecordedEvent.of((DomainEventMessage<?>) message);
        if (!concernsTheViews(recorded)) {
            return 0;
        }
        UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
        Taking taking = unit.getOrComputeResource(resource, name -> taking(unit));
        return inTransaction(connection -> taking.take(connection, recorded));
    }

    /// The tables are rebuilt beside the live ones, never emptied.
    @Override
    public boolean supportsReset() {
        return false;
    }

    /// What was parked while its name could not be read may turn out to be of no concern.
    private boolean concernsTheViews(RecordedEvent recorded) {
        return events.contains(recorded.event().getClass());
    }

    /// A parked event that is tried again comes in no batch.
    private Taking taking(UnitOfWork<?> unit) {
        if (!(unit instanceof BatchingUnitOfWork<?> batch)) {
            return this::again;
        }
        return isDoubtful(batch) ? this::alone : together(batch);
    }

    /// While an event was parked that gives a view its second key, what happened under that key was of no view, and
    /// went by. Now it is told, as far as the log goes; what is told twice is told once.
    private int again(Connection connection, RecordedEvent recorded) throws SQLException {
        List<V> changed = oneByOne.take(connection, recorded);
        for (V view : changed) {
            String other = table.otherKeyOf(view).orElse(null);
            if (other != null) {
                for (RecordedEvent missed : journal.through(connection).readStream(other)) {
                    if (concernsTheViews(missed)) {
                        oneByOne.take(connection, missed);
                    }
                }
            }
        }
        return announce(connection, changed);
    }

    private int alone(Connection connection, RecordedEvent recorded) throws SQLException {
        return announce(connection, oneByOne.take(connection, recorded));
    }

    private Taking together(BatchingUnitOfWork<?> unit) {
        Batch<V> batch = new Batch<>(table);
        List<RecordedEvent> readable =
                unit.getMessages().stream().flatMap(this::readable).toList();
        try {
            inTransaction(connection -> {
                batch.load(connection, readable);
                return readable.size();
            });
        } catch (RuntimeException e) {
            if (DatabaseFault.behind(e).isPresent()) {
                throw e;
            }
            return this::alone;
        }
        unit.onPrepareCommit(committing -> write(batch, unit));
        return (connection, recorded) -> {
            batch.load(connection, List.of(recorded));
            batch.fold(recorded);
            return 1;
        };
    }

    private void write(Batch<V> batch, BatchingUnitOfWork<?> unit) {
        try {
            inTransaction(connection -> announce(connection, batch.flush(connection)));
        } catch (RuntimeException e) {
            if (DatabaseFault.behind(e).isEmpty()) {
                doubtful =
                        unit.getMessages().stream().map(Message::getIdentifier).collect(Collectors.toUnmodifiableSet());
                LOG.warn(
                        "{} events were folded but the views of {} could not be written; they are taken one by one",
                        doubtful.size(),
                        projection.name());
            }
            throw e;
        }
    }

    /// Where a newer program has put tables of its own in place of these, no event is to blame: it takes them on.
    private boolean isDoubtful(BatchingUnitOfWork<?> unit) {
        return unit.getMessages().stream().map(Message::getIdentifier).anyMatch(doubtful::contains)
                && Schema.live(projection).isCurrent(jdbc);
    }

    /// An event that cannot be read is left out where views are loaded, and fails when its turn comes.
    private Stream<RecordedEvent> readable(Message<?> message) {
        if (!(message instanceof DomainEventMessage<?> event) || !canHandle(event)) {
            return Stream.empty();
        }
        try {
            return Stream.of(RecordedEvent.of(event));
        } catch (UnreadableEvent | SerializationException failsInItsTurn) {
            return Stream.empty();
        }
    }

    private int announce(Connection connection, Collection<V> changed) throws SQLException {
        Set<String> topics = changed.stream()
                .flatMap(view -> projection.topic().apply(view).stream())
                .collect(Collectors.toSet());
        ChangeFeed.announce(connection, projection, topics);
        return changed.size();
    }

    /// In that of the unit of work.
    private int inTransaction(ConnectionCallback<Integer> work) {
        return requireNonNull(jdbc.execute(work));
    }

    /// How the events of one unit of work are taken.
    @FunctionalInterface
    private interface Taking {
        int take(Connection connection, RecordedEvent recorded) throws SQLException;
    }
}
