package se.kansli.kernel.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;

@StoredAs("CaseClosed")
public record CaseClosed(
        CaseId caseId, CloseReason reason, @Nullable String note, LocalDate closedOn) implements CaseEvent {

    @Override
    public LocalDate happenedOn() {
        return closedOn;
    }
}
