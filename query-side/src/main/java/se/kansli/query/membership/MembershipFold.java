package se.kansli.query.membership;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.mandates.MandateEvent;
import se.kansli.kernel.mandates.Mandates;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class MembershipFold implements Fold<MandatesOfBody> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(MandateEvent.class, BodyDissolved.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return switch (event) {
            case MandateEvent happened -> Optional.of(happened.body().value());
            case BodyDissolved dissolved -> Optional.of(dissolved.body().value());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable MandatesOfBody apply(@Nullable MandatesOfBody view, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MandateEvent event -> {
                MandatesOfBody before = view == null ? new MandatesOfBody(event.body(), Mandates.NONE, null) : view;
                yield new MandatesOfBody(before.body(), before.mandates().after(event), before.dissolvedOn());
            }
            case BodyDissolved dissolved ->
                view == null ? null : new MandatesOfBody(view.body(), view.mandates(), dissolved.dissolvedOn());
            default -> view;
        };
    }
}
