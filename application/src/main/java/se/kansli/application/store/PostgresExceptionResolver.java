package se.kansli.application.store;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/// Tells a clash of two writers from every other fault. The PostgreSQL driver says it by SQL state alone.
final class PostgresExceptionResolver implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException fault && UNIQUE_VIOLATION.equals(fault.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
