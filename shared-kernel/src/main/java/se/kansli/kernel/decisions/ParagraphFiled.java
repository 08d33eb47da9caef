package se.kansli.kernel.decisions;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

/// An extract of the approved paragraph in which a body handled the case is a record of the case.
@StoredAs("ParagraphFiled")
public record ParagraphFiled(CaseId caseId, DecisionReference reference, int recordNumber, LocalDate filedOn)
        implements DecisionEvent {

    @Override
    public LocalDate happenedOn() {
        return filedOn;
    }
}
