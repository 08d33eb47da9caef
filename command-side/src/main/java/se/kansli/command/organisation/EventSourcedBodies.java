package se.kansli.command.organisation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.kansli.kernel.mandates.MandateEvent;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEnlisted;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.BodyRenamed;
import se.kansli.kernel.organisation.DelegationOrderSet;
import se.kansli.kernel.organisation.LocalRulesFrom;
import se.kansli.kernel.organisation.LocalRulesSet;
import se.kansli.kernel.organisation.OrganisationEvent;

/// Reads the list of bodies and each body's own stream from the event store, so that no projection can be behind.
///
/// Nearly every command asks for a body, and bodies hardly ever change: one that was found is remembered for two
/// seconds. For so long after it was renamed or dissolved on another node it may be told as it was; the node that
/// changed it forgets it when the change is committed.
@Component
public final class EventSourcedBodies implements Bodies {

    static final Duration REMEMBERED_FOR = Duration.ofSeconds(2);

    private final EventStore events;
    private final LongSupplier nanoTime;
    private final Map<BodyCode, Remembered> remembered = new ConcurrentHashMap<>();

    @Autowired
    public EventSourcedBodies(EventStore events) {
        this(events, System::nanoTime);
    }

    /// @param nanoTime passes by itself, unlike the clock that says which day it is
    EventSourcedBodies(EventStore events, LongSupplier nanoTime) {
        this.events = events;
        this.nanoTime = nanoTime;
        events.subscribe(this::forgetChanged);
    }

    @Override
    public Optional<EstablishedBody> find(BodyCode code) {
        long now = nanoTime.getAsLong();
        Remembered known = remembered.get(code);
        if (known != null && now - known.readAt() < REMEMBERED_FOR.toNanos()) {
            return Optional.of(known.body());
        }
        Optional<EstablishedBody> body = read(code);
        body.ifPresent(found -> remembered.put(code, new Remembered(found, now)));
        return body;
    }

    private Optional<EstablishedBody> read(BodyCode code) {
        DomainEventStream stream = events.readEvents(code.value());
        if (!stream.hasNext()) {
            return Optional.empty();
        }
        EstablishedBody body = established((BodyEstablished) stream.next().getPayload());
        while (stream.hasNext()) {
            body = after(body, stream.next().getPayload());
        }
        return Optional.of(body);
    }

    @Override
    public List<EstablishedBody> all() {
        return events.readEvents(Organisation.STREAM)
                .asStream()
                .map(Message::getPayload)
                .map(BodyEnlisted.class::cast)
                .flatMap(enlisted -> find(enlisted.body()).stream())
                .toList();
    }

    private void forgetChanged(List<? extends EventMessage<?>> messages) {
        messages.stream()
                .map(Message::getPayload)
                .flatMap(EventSourcedBodies::changed)
                .forEach(body -> CurrentUnitOfWork.get().afterCommit(done -> remembered.remove(body)));
    }

    private static Stream<BodyCode> changed(Object event) {
        return switch (event) {
            case OrganisationEvent happened -> Stream.of(happened.body());
            case MandateEvent happened -> Stream.of(happened.body());
            default -> Stream.empty();
        };
    }

    private static EstablishedBody established(BodyEstablished event) {
        return new EstablishedBody(
                event.body(), event.name(), event.profile(), event.partOf(), event.establishedOn(), null, List.of());
    }

    /// What lies in the stream of a body: its own events, and those of its mandates.
    private static EstablishedBody after(EstablishedBody body, Object event) {
        return event instanceof MandateEvent mandate ? body.after(mandate) : after(body, (OrganisationEvent) event);
    }

    private static EstablishedBody after(EstablishedBody body, OrganisationEvent event) {
        return switch (event) {
            case BodyRenamed renamed -> body.renamed(renamed.name());
            case BodyDissolved dissolved -> body.dissolved(dissolved.dissolvedOn());
            case LocalRulesSet set -> body.with(new LocalRulesFrom(set.validFrom(), set.rules()));
            case DelegationOrderSet set -> body.with(set.order());
            case BodyEstablished established -> established(established);
            case BodyEnlisted enlisted -> throw new IllegalStateException(enlisted + " lies in the stream of a body");
        };
    }

    private record Remembered(EstablishedBody body, long readAt) {}
}
