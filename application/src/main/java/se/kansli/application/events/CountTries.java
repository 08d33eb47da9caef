package se.kansli.application.events;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import se.kansli.query.database.DatabaseFault;

/// Parks an event that failed, and counts on its letter how often it has been tried. When the fault lies with the
/// database and would meet any event, none is parked and no try is counted: the processor comes back to it, ever more
/// seldom but at least once a minute, until the database is well.
final class CountTries implements EnqueuePolicy<EventMessage<?>> {

    private static final String TRIES = "tries";

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (DatabaseFault.behind(cause).filter(DatabaseFault::meetsEveryone).isEmpty()) {
            return Decisions.requeue(cause, parked -> parked.diagnostics().and(TRIES, triesOf(parked) + 1));
        }
        if (isParked(letter)) {
            return Decisions.requeue(cause);
        }
        throw new NotTheFaultOfTheEvent(cause);
    }

    static int triesOf(DeadLetter<?> letter) {
        return ((Number) letter.diagnostics().getOrDefault(TRIES, 0)).intValue();
    }

    private static boolean isParked(DeadLetter<?> letter) {
        return letter instanceof JdbcDeadLetter<?>;
    }
}
