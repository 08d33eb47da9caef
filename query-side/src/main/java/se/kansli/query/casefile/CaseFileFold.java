package se.kansli.query.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.decisions.DecisionEvent;
import se.kansli.kernel.followup.CouncilMotionEvent;
import se.kansli.kernel.preparation.PreparationEvent;
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
                PreparationEvent.class,
                CouncilMotionEvent.class,
                OutgoingRemissEvent.class,
                YttrandeEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return caseOf(event).map(CaseId::value);
    }

    @Override
    public @Nullable CaseFile apply(@Nullable CaseFile file, RecordedEvent recorded) {
        return apply(file, List.of(recorded));
    }

    @Override
    public @Nullable CaseFile apply(@Nullable CaseFile file, List<RecordedEvent> events) {
        OpenCaseFile open = file == null ? null : new OpenCaseFile(file);
        for (RecordedEvent recorded : events) {
            if (recorded.event() instanceof CaseRegistered registered) {
                open = new OpenCaseFile(registered, recorded.sequence());
            } else if (open != null) {
                open.on(recorded);
            }
        }
        return open == null ? null : open.file();
    }

    private static Optional<CaseId> caseOf(DomainEvent event) {
        return switch (event) {
            case CaseEvent of -> Optional.of(of.caseId());
            case RecordEvent of -> Optional.of(of.caseId());
            case DecisionEvent of -> Optional.of(of.caseId());
            case PreparationEvent of -> Optional.of(of.caseId());
            case CouncilMotionEvent of -> Optional.of(of.caseId());
            case OutgoingRemissEvent of -> Optional.of(of.caseId());
            case YttrandeEvent of -> Optional.of(of.caseId());
            default -> Optional.empty();
        };
    }
}
