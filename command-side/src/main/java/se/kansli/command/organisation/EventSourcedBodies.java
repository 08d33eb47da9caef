package se.kansli.command.organisation;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEnlisted;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.BodyRenamed;
import se.kansli.kernel.organisation.OrganisationEvent;

/// Reads the list of bodies and each body's own stream from the event store, so that no projection can be behind.
@Component
public final class EventSourcedBodies implements Bodies {

    private final EventStore events;

    public EventSourcedBodies(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<EstablishedBody> find(BodyCode code) {
        DomainEventStream stream = events.readEvents(code.value());
        if (!stream.hasNext()) {
            return Optional.empty();
        }
        EstablishedBody body = established((BodyEstablished) stream.next().getPayload());
        while (stream.hasNext()) {
            body = after(body, (OrganisationEvent) stream.next().getPayload());
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

    private static EstablishedBody established(BodyEstablished event) {
        return new EstablishedBody(
                event.body(), event.name(), event.profile(), event.partOf(), event.establishedOn(), null);
    }

    private static EstablishedBody after(EstablishedBody body, OrganisationEvent event) {
        return switch (event) {
            case BodyRenamed renamed ->
                new EstablishedBody(
                        body.code(),
                        renamed.name(),
                        body.profile(),
                        body.partOf(),
                        body.establishedOn(),
                        body.dissolvedOn());
            case BodyDissolved dissolved ->
                new EstablishedBody(
                        body.code(),
                        body.name(),
                        body.profile(),
                        body.partOf(),
                        body.establishedOn(),
                        dissolved.dissolvedOn());
            case BodyEstablished established -> established(established);
            case BodyEnlisted enlisted -> throw new IllegalStateException(enlisted + " lies in the stream of a body");
        };
    }
}
