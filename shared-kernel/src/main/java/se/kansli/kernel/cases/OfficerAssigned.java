package se.kansli.kernel.cases;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

@StoredAs("OfficerAssigned")
public record OfficerAssigned(CaseId caseId, String officer, LocalDate assignedOn) implements CaseEvent {

    @Override
    public LocalDate happenedOn() {
        return assignedOn;
    }
}
