package se.kansli.query.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.BodyRenamed;
import se.kansli.kernel.organisation.LocalRulesFrom;
import se.kansli.kernel.organisation.LocalRulesSet;
import se.kansli.kernel.organisation.OrganisationEvent;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class BodyFold implements Fold<BodyView> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(BodyEstablished.class, BodyRenamed.class, LocalRulesSet.class, BodyDissolved.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof OrganisationEvent happened
                ? Optional.of(happened.body().value())
                : Optional.empty();
    }

    @Override
    public @Nullable BodyView apply(@Nullable BodyView view, RecordedEvent recorded) {
        if (recorded.event() instanceof BodyEstablished established) {
            return new BodyView(
                    established.body(),
                    established.name(),
                    List.of(),
                    established.profile(),
                    established.partOf(),
                    established.establishedOn(),
                    List.of(),
                    null);
        }
        return view == null ? null : changed(view, recorded.event());
    }

    private static BodyView changed(BodyView view, DomainEvent event) {
        return switch (event) {
            case BodyRenamed renamed -> view.renamed(renamed.name(), renamed.renamedOn());
            case LocalRulesSet set -> view.with(new LocalRulesFrom(set.validFrom(), set.rules()));
            case BodyDissolved dissolved -> view.dissolved(dissolved.dissolvedOn());
            default -> view;
        };
    }
}
