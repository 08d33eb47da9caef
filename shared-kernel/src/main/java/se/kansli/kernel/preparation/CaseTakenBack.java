package se.kansli.kernel.preparation;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// The case does not wait for the body any more.
@StoredAs("CaseTakenBack")
public record CaseTakenBack(CaseId caseId, BodyCode body, String reason, LocalDate takenBackOn)
        implements PreparationEvent {

    @Override
    public LocalDate happenedOn() {
        return takenBackOn;
    }
}
