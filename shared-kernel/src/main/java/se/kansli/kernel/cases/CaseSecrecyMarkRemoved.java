package se.kansli.kernel.cases;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

@StoredAs("CaseSecrecyMarkRemoved")
public record CaseSecrecyMarkRemoved(CaseId caseId, String reason, LocalDate removedOn) implements CaseEvent {

    @Override
    public LocalDate happenedOn() {
        return removedOn;
    }
}
