package se.kansli.application.events;

/// The database could do nothing at all just now; the event waits where it is, and is handled when its turn comes
/// again.
final class NotTheFaultOfTheEvent extends RuntimeException {

    NotTheFaultOfTheEvent(Throwable cause) {
        super("The database is not well", cause);
    }
}
