package se.kansli.application.events;

import java.util.stream.Stream;
import se.kansli.query.database.DatabaseFault;
import se.kansli.web.edge.NobodyAnswers;

/// Nothing could be done just now about any event; it waits where it is, and is handled when its turn comes again.
final class NotTheFaultOfTheEvent extends RuntimeException {

    NotTheFaultOfTheEvent(Throwable cause) {
        super("The database, or the node that decides, is not well", cause);
    }

    /// Whether the database would have met any event so, or nobody was there to decide anything.
    static boolean is(Throwable failure) {
        return DatabaseFault.behind(failure)
                        .filter(DatabaseFault::meetsEveryone)
                        .isPresent()
                || Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(NobodyAnswers.class::isInstance);
    }
}
