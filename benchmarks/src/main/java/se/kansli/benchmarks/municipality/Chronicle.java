package se.kansli.benchmarks.municipality;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.organisation.BodyCode;

/// Everything that happens, put down as it happens and handed on.
final class Chronicle {

    private final Clock recording;
    private final Consumer<DomainEventMessage<DomainEvent>> log;
    private final Chance chance;

    Chronicle(Clock recording, Consumer<DomainEventMessage<DomainEvent>> log, Chance chance) {
        this.recording = recording;
        this.log = log;
        this.chance = chance;
    }

    /// What somebody asks for from outside.
    Deed deed(Officer by, @Nullable BodyCode authority) {
        return new Deed(this, by.provenance(authority, "api", chance.identifier()));
    }

    /// What follows by itself.
    Deed consequence(String policy, BodyCode authority, DomainEventMessage<?> cause) {
        MetaData provenance = Officer.SYSTEM
                .provenance(authority, policy, (String)
                        requireNonNull(cause.getMetaData().get(Provenance.CORRELATION)))
                .and(Provenance.CAUSATION, cause.getIdentifier());
        return new Deed(this, provenance);
    }

    Deed calendar() {
        return new Deed(this, Officer.SYSTEM.provenance(null, "calendar", chance.identifier()));
    }

    DomainEventMessage<DomainEvent> record(EventStream stream, DomainEvent event, MetaData provenance) {
        DomainEventMessage<DomainEvent> recorded = new GenericDomainEventMessage<>(
                stream.type(), stream.id(), stream.next(), event, provenance, chance.identifier(), recording.instant());
        log.accept(recorded);
        return recorded;
    }
}
