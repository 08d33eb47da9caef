package se.kansli.command.persons;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.kansli.kernel.persons.PersonEvent;
import se.kansli.kernel.persons.PersonId;

/// Reads the register of persons from the event store, and remembers it for two seconds, as bodies are.
@Component
public final class EventSourcedPersons implements KnownPersons {

    static final Duration REMEMBERED_FOR = Duration.ofSeconds(2);

    private final EventStore events;
    private final LongSupplier nanoTime;
    private volatile @Nullable Remembered remembered;

    @Autowired
    public EventSourcedPersons(EventStore events) {
        this(events, System::nanoTime);
    }

    /// @param nanoTime passes by itself, unlike the clock that says which day it is
    EventSourcedPersons(EventStore events, LongSupplier nanoTime) {
        this.events = events;
        this.nanoTime = nanoTime;
        events.subscribe(this::forgetChanged);
    }

    @Override
    public Optional<KnownPerson> find(PersonId person) {
        Register register = registerWith(person);
        return register.has(person)
                ? Optional.of(new KnownPerson(person, register.survivorOf(person), register.names(person)))
                : Optional.empty();
    }

    @Override
    public PersonId survivorOf(PersonId person) {
        return registerWith(person).survivorOf(person);
    }

    /// Read anew when the person is not among those remembered: another node may just have entered one.
    private Register registerWith(PersonId person) {
        Remembered known = remembered;
        return known != null
                        && nanoTime.getAsLong() - known.readAt() < REMEMBERED_FOR.toNanos()
                        && known.register().has(person)
                ? known.register()
                : read();
    }

    private Register read() {
        long now = nanoTime.getAsLong();
        Register register = new Register();
        events.readEvents(Persons.STREAM)
                .asStream()
                .map(Message::getPayload)
                .map(PersonEvent.class::cast)
                .forEach(register::on);
        remembered = new Remembered(register, now);
        return register;
    }

    private void forgetChanged(List<? extends EventMessage<?>> messages) {
        if (messages.stream().map(Message::getPayload).anyMatch(PersonEvent.class::isInstance)) {
            CurrentUnitOfWork.get().afterCommit(done -> remembered = null);
        }
    }

    private record Remembered(Register register, long readAt) {}
}
