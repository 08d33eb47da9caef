package se.kansli.query.readycases;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseEvent;
import se.kansli.kernel.cases.CaseReopened;
import se.kansli.kernel.cases.CaseTransferred;
import se.kansli.kernel.preparation.PreparationEvent;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class PreparedCaseFold implements Fold<PreparedCase> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                RemissSent.class,
                RemissCancelled.class,
                PreparationEvent.class,
                CaseClosed.class,
                CaseTransferred.class,
                CaseReopened.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return switch (event) {
            case CaseEvent happened -> Optional.of(happened.caseId().value());
            case OutgoingRemissEvent happened -> Optional.of(happened.caseId().value());
            case PreparationEvent happened -> Optional.of(happened.caseId().value());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable PreparedCase apply(@Nullable PreparedCase view, RecordedEvent recorded) {
        PreparedCase before = view == null ? PreparedCase.NEW : view;
        return switch (recorded.event()) {
            case OutgoingRemissEvent event -> before.after(event);
            case PreparationEvent event -> before.after(event);
            case CaseClosed event -> view == null ? null : view.closed(true);
            case CaseTransferred event -> view == null ? null : view.closed(true);
            case CaseReopened event -> view == null ? null : view.closed(false);
            default -> view;
        };
    }
}
