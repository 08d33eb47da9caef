package se.kansli.query.delegation;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.delegation.DelegatedDecisionEvent;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.delegation.DelegatedDecisionMinuted;
import se.kansli.kernel.delegation.DelegatedDecisionReported;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class DelegatedDecisionFold implements Fold<DelegatedDecisionView> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(DelegatedDecisionEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof DelegatedDecisionEvent happened
                ? Optional.of(happened.decision().value())
                : Optional.empty();
    }

    @Override
    public @Nullable DelegatedDecisionView apply(@Nullable DelegatedDecisionView view, RecordedEvent recorded) {
        if (recorded.event() instanceof DelegatedDecisionListed listed) {
            return DelegatedDecisionView.of(listed);
        }
        return view != null && recorded.event() instanceof DelegatedDecisionEvent event ? after(view, event) : view;
    }

    private static DelegatedDecisionView after(DelegatedDecisionView view, DelegatedDecisionEvent event) {
        return switch (event) {
            case DelegatedDecisionListed listed -> DelegatedDecisionView.of(listed);
            case DelegatedDecisionReported reported -> view.reported(reported.item());
            case DelegatedDecisionMinuted minuted -> view.minuted(minuted.minutedOn());
        };
    }
}
