package se.kansli.kernel.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;

/// @param note what the link says beyond its kind, such as the assignment that a case springs from
@StoredAs("CaseLinked")
public record CaseLinked(
        CaseId caseId,
        CaseReference other,
        LinkKind kind,
        @Nullable String note,
        LocalDate linkedOn) implements CaseEvent {

    @Override
    public LocalDate happenedOn() {
        return linkedOn;
    }
}
