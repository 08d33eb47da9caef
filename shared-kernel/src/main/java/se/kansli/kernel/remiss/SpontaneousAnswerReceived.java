package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Party;

/// Somebody who was not asked sent its views; everyone may (CON-19).
///
/// @param ordinal counted from 1 within the remiss
@StoredAs("SpontaneousAnswerReceived")
public record SpontaneousAnswerReceived(
        CaseId caseId,
        RemissId remissId,
        int ordinal,
        Party from,
        String text,
        int recordNumber,
        boolean afterSummary,
        LocalDate receivedOn)
        implements OutgoingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return receivedOn;
    }
}
