package se.kansli.query.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why the database could not do something that was right in itself, told by its SQL state, however deep in an
/// exception that lies, or by the node that met it.
public enum DatabaseFault {
    /// No connection, a server that starts or stops, a disk that cannot be read, or a server that only lets read.
    AWAY("08", "57P", "58", "25006"),
    DISK_FULL("53100"),
    /// Memory or connections are used up, those of our own pool too.
    OVERLOADED("53"),
    /// A deadlock, a lock that was not given, or a statement that took too long: the others went on.
    GAVE_WAY("40", "55P03", "57014");

    private final List<String> states;

    DatabaseFault(String... beginnings) {
        this.states = List.of(beginnings);
    }

    /// Whether nobody else would fare better, whatever it is that they want.
    public boolean meetsEveryone() {
        return this != GAVE_WAY;
    }

    /// The fault that lies behind an exception; empty when none of these does.
    public static Optional<DatabaseFault> behind(@Nullable Throwable exception) {
        return causes(exception, SQLException.class)
                .map(SQLException::getSQLState)
                .flatMap(DatabaseFault::of)
                .findFirst()
                .or(() -> causes(exception, SQLTransientConnectionException.class)
                        .findFirst()
                        .map(poolIsUsedUp -> OVERLOADED))
                .or(() -> causes(exception, DatabaseFaultElsewhere.class)
                        .findFirst()
                        .map(DatabaseFaultElsewhere::fault))
                .or(() -> causes(exception, SQLException.class)
                        .filter(DatabaseFault::isOfLostConnection)
                        .findFirst()
                        .map(lost -> AWAY));
    }

    /// What the pool says of a connection that broke while it was lent: the server had its word before, with a state.
    private static boolean isOfLostConnection(SQLException exception) {
        return exception.getSQLState() == null && "Connection is closed".equals(exception.getMessage());
    }

    private static <T> Stream<T> causes(@Nullable Throwable exception, Class<T> type) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Stream<DatabaseFault> of(@Nullable String state) {
        return state == null
                ? Stream.empty()
                : Arrays.stream(values())
                        .filter(fault -> fault.states.stream().anyMatch(state::startsWith))
                        .limit(1);
    }
}
