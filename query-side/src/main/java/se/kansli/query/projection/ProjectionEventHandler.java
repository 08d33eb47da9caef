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
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.StoredEvents;
import se.kansli.query.journal.UnreadableEvent;

/// Keeps a projection's live table: folds the events of a unit of work in memory and writes the views once, in the same
/// transaction as the processor's token. A fold that throws leaves nothing behind, so its event can be parked and the
/// others go on.
public final class ProjectionEventHandler<V> implements EventMessageHandler {
    private final Projection<V> projection;
    private final JdbcTemplate jdbc;
    private final Table<V> table;
    private final Set<Class<? extends DomainEvent>> events;
    private final String resource;

    public ProjectionEventHandler(Projection<V> projection, DataSource dataSource) {
        this.projection = projection;
        this.jdbc = new JdbcTemplate(dataSource);
        this.table = new Table<>(projection, projection.name());
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

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return events.contains(payloadType);
    }

    @Override
    public Object handle(EventMessage<?> message) {
        RecordedEvent recorded = RecordedEvent.of((DomainEventMessage<?>) message);
        UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
        Batch<V> batch = unit.getOrComputeResource(resource, name -> open(unit));
        return inTransaction(connection -> batch.fold(connection, List.of(recorded)));
    }

    /// The tables are rebuilt beside the live ones, never emptied.
    @Override
    public boolean supportsReset() {
        return false;
    }

    private Batch<V> open(UnitOfWork<?> unit) {
        Batch<V> batch = new Batch<>(table);
        inTransaction(connection -> batch.load(connection, readableOf(unit)));
        unit.onPrepareCommit(committing -> inTransaction(connection -> announce(connection, batch.flush(connection))));
        return batch;
    }

    /// All that the unit of work is about to bring, so that their views are loaded at once. An event that cannot be
    /// read
    /// is left out here, and fails when its turn comes.
    private List<RecordedEvent> readableOf(UnitOfWork<?> unit) {
        return unit instanceof BatchingUnitOfWork<?> several
                ? several.getMessages().stream().flatMap(this::readable).toList()
                : List.of();
    }

    private Stream<RecordedEvent> readable(Message<?> message) {
        if (!(message instanceof DomainEventMessage<?> event) || !canHandle(event)) {
            return Stream.empty();
        }
        try {
            return Stream.of(RecordedEvent.of(event));
        } catch (UnreadableEvent failsInItsTurn) {
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
}
