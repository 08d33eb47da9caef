package se.kansli.query.casefile;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.decisions.DecisionEvent;
import se.kansli.kernel.records.RecordEvent;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.YttrandeEvent;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class CaseFileFold implements Fold<CaseFile> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                CaseEvent.class,
                RecordEvent.class,
                DecisionEvent.class,
                OutgoingRemissEvent.class,
                YttrandeEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return caseOf(event).map(CaseId::value);
    }

    @Override
    public @Nullable CaseFile apply(@Nullable CaseFile file, RecordedEvent recorded) {
        if (recorded.event() instanceof CaseRegistered registered) {
            return new OpenCaseFile(registered).file(recorded.sequence());
        }
        if (file == null) {
            return null;
        }
        OpenCaseFile open = new OpenCaseFile(file);
        switch (recorded.event()) {
            case CaseEvent event -> open.on(event);
            case RecordEvent event -> open.on(event);
            case DecisionEvent event -> open.on(event);
            case OutgoingRemissEvent event -> open.on(event);
            case YttrandeEvent event -> open.on(event);
            default -> throw new IllegalArgumentException("Not an event of a case: " + recorded.event());
        }
        return open.file(recorded.sequence());
    }

    private static Optional<CaseId> caseOf(DomainEvent event) {
        return switch (event) {
            case CaseEvent of -> Optional.of(of.caseId());
            case RecordEvent of -> Optional.of(of.caseId());
            case DecisionEvent of -> Optional.of(of.caseId());
            case OutgoingRemissEvent of -> Optional.of(of.caseId());
            case YttrandeEvent of -> Optional.of(of.caseId());
            default -> Optional.empty();
        };
    }
}
