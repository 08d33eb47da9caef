package se.kansli.kernel.cases;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

@StoredAs("CaseReopened")
public record CaseReopened(CaseId caseId, String reason, LocalDate reopenedOn) implements CaseEvent {

    @Override
    public LocalDate happenedOn() {
        return reopenedOn;
    }
}
