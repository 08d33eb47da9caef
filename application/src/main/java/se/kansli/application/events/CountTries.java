package se.kansli.application.events;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;

/// Parks an event that failed, and counts on its letter how often it has been tried.
final class CountTries implements EnqueuePolicy<EventMessage<?>> {

    private static final String TRIES = "tries";

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        return Decisions.requeue(cause, parked -> parked.diagnostics().and(TRIES, triesOf(parked) + 1));
    }

    static int triesOf(DeadLetter<?> letter) {
        return ((Number) letter.diagnostics().getOrDefault(TRIES, 0)).intValue();
    }
}
