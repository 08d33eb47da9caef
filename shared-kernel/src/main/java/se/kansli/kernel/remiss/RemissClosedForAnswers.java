package se.kansli.kernel.remiss;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// The sender stopped waiting.
///
/// @param silent those who had not answered by then: NO_ANSWER, which is not DECLINED (CON-13)
@StoredAs("RemissClosedForAnswers")
public record RemissClosedForAnswers(CaseId caseId, RemissId remissId, List<BodyCode> silent, LocalDate closedOn)
        implements OutgoingRemissEvent {

    public RemissClosedForAnswers {
        silent = List.copyOf(silent);
    }

    @Override
    public LocalDate happenedOn() {
        return closedOn;
    }
}
