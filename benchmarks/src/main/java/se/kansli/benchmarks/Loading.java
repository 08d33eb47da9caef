package se.kansli.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.benchmarks.municipality.EventWriter;
import se.kansli.benchmarks.municipality.Municipality;
import se.kansli.benchmarks.municipality.Paper;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.content.Contents;
import se.kansli.query.journal.Journal;
import se.kansli.query.projection.Projections;
import se.kansli.query.projection.Rebuild;

/// Fills the empty log of a Kansli that runs with a municipality, as if it had lived through all of it: every processor
/// has come to the end of the log, the views are made, and no policy does again what has been done.
final class Loading {

    private static final int SINGLE_SEGMENT = 0;

    private final ApplicationContext kansli;

    Loading(ApplicationContext kansli) {
        this.kansli = kansli;
    }

    /// How its clock is kept from beginning a day in a log that is to be filled.
    static final String CLOCK_AT_REST = "--kansli.calendar.look-at-clock=3650d";

    void load(Municipality municipality) throws SQLException {
        long head = kansli.getBean(Journal.class).head();
        if (head > 0) {
            throw new IllegalStateException("The log is not empty: it has come to " + head + ".");
        }
        kansli.getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values()
                .forEach(EventProcessor::shutDown);
        storePapers();
        Stopwatch stopwatch = new Stopwatch();
        kansli.getBean(TransactionManager.class).executeInTransaction(() -> write(municipality));
        tidyUp();
        Bench.say(
                "%d cases in %d events written in %.0f s",
                municipality.cases(), kansli.getBean(Journal.class).head(), stopwatch.seconds());
        kansli.getBean(Rebuild.class).of(kansli.getBean(Projections.class).all());
        tidyUp();
        Bench.say("with all views in %.0f s", stopwatch.seconds());
    }

    /// The events, and how far each processor has come with them, in one transaction.
    private void write(Municipality municipality) {
        kansli.getBean(JdbcTemplate.class).execute((Connection connection) -> {
            try (EventWriter writer =
                    new EventWriter(connection, kansli.getBean("eventSerializer", Serializer.class))) {
                municipality.tell(Clock.systemUTC(), writer::write);
                return writer.position();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        kansli.getBean(JdbcTemplate.class).execute("""
                select setval(pg_get_serial_sequence('domainevententry', 'globalindex'), max(globalindex))
                  from domainevententry""");
        TrackingToken head = kansli.getBean(EventStore.class).createHeadToken();
        kansli.getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .keySet()
                .forEach(processor -> begin(processor, head));
    }

    /// Of a projection nothing is said: it has come as far as the rebuild that makes its views.
    private void begin(String processor, TrackingToken head) {
        TokenStore tokens = kansli.getBean(TokenStore.class);
        tokens.fetchToken(processor, SINGLE_SEGMENT);
        if (isProjection(processor)) {
            tokens.deleteToken(processor, SINGLE_SEGMENT);
        } else {
            tokens.storeToken(head, processor, SINGLE_SEGMENT);
            tokens.releaseClaim(processor, SINGLE_SEGMENT);
        }
    }

    private boolean isProjection(String processor) {
        return kansli.getBean(Projections.class).all().stream()
                .anyMatch(projection -> projection.name().equals(processor));
    }

    /// Each authority has uploaded each of them itself, as far as anybody can tell.
    private void storePapers() {
        Contents contents = kansli.getBean(Contents.class);
        for (Paper paper : Paper.all()) {
            for (BodyCode holder : Municipality.authorities()) {
                contents.store(
                        holder,
                        new ByteArrayInputStream(paper.content()),
                        paper.reference().fileName());
            }
        }
    }

    /// What PostgreSQL would do by itself some time later, in the midst of what is measured.
    private void tidyUp() throws SQLException {
        try (Connection connection = kansli.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
        }
    }
}
