package se.kansli.query.inbox;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.remiss.IncomingRemissEvent;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.YttrandeEvent;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.TwoKeyFold;

/// An item is changed by what happens in the inbox and, once it has an own case, by what happens to the answer there.
final class InboxFold implements TwoKeyFold<InboxItem> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(IncomingRemissEvent.class, YttrandeEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return switch (event) {
            case IncomingRemissEvent of -> Optional.of(of.incomingRemissId().value());
            case YttrandeEvent of -> Optional.of(of.caseId().value());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> otherKeyOf(InboxItem item) {
        return Optional.ofNullable(item.own()).map(own -> own.caseId().value());
    }

    @Override
    public @Nullable InboxItem apply(@Nullable InboxItem item, RecordedEvent recorded) {
        if (item == null) {
            return recorded.event() instanceof RemissArrived arrived ? InboxItem.of(arrived) : null;
        }
        return switch (recorded.event()) {
            case IncomingRemissEvent event -> item.after(event);
            case YttrandeEvent event -> item.after(event);
            default -> throw new IllegalArgumentException("Not an event of the inbox: " + recorded.event());
        };
    }
}
