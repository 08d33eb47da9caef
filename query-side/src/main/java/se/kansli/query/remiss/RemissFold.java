package se.kansli.query.remiss;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class RemissFold implements Fold<Remiss> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(OutgoingRemissEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof OutgoingRemissEvent of
                ? Optional.of(of.remissId().value())
                : Optional.empty();
    }

    @Override
    public @Nullable Remiss apply(@Nullable Remiss remiss, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case RemissSent sent -> Remiss.of(sent);
            case OutgoingRemissEvent event -> remiss == null ? null : remiss.after(event);
            default -> throw new IllegalArgumentException("Not an event of a remiss: " + recorded.event());
        };
    }
}
