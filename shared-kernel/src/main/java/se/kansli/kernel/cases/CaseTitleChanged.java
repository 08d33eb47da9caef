package se.kansli.kernel.cases;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The case is called something else; the earlier titles can still be searched for.
@StoredAs("CaseTitleChanged")
public record CaseTitleChanged(CaseId caseId, String title, String publicTitle, LocalDate changedOn)
        implements CaseEvent {

    @Override
    public LocalDate happenedOn() {
        return changedOn;
    }
}
