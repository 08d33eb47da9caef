package se.kansli.application.events;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.serialization.SerializationException;

/// Parks an event that failed, and counts on its letter how often it has been tried. When the fault would meet any
/// event, as when the database is away, none is parked and no try is counted: the processor comes back to it until all
/// is well.
final class CountTries implements EnqueuePolicy<EventMessage<?>> {

    private static final String TRIES = "tries";

    private final Locating locating;

    CountTries(Locating locating) {
        this.locating = locating;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (!NotTheFaultOfTheEvent.is(cause)) {
            return Decisions.requeue(
                    located(letter.message(), cause),
                    parked -> parked.diagnostics().and(TRIES, triesOf(parked) + 1));
        }
        if (isParked(letter)) {
            return Decisions.requeue(cause);
        }
        throw new NotTheFaultOfTheEvent(cause);
    }

    /// A letter does not know where its event lies, but the log does.
    private Throwable located(EventMessage<?> message, Throwable cause) {
        return message instanceof DomainEventMessage<?> event && cause instanceof SerializationException unreadable
                ? locating.unreadable(event.getAggregateIdentifier(), event.getSequenceNumber(), unreadable)
                : cause;
    }

    static int triesOf(DeadLetter<?> letter) {
        return ((Number) letter.diagnostics().getOrDefault(TRIES, 0)).intValue();
    }

    private static boolean isParked(DeadLetter<?> letter) {
        return letter instanceof JdbcDeadLetter<?>;
    }

    /// Says where an event lies that cannot be read.
    interface Locating {
        Throwable unreadable(String stream, long sequence, SerializationException cause);
    }
}
