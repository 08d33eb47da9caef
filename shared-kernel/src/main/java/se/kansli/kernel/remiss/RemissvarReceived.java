package se.kansli.kernel.remiss;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// An answer reached the sender. It is always registered, late or not (TF 2:9), as a record of the sender's case.
///
/// @param dueOn the due date in force when it came
/// @param daysLate counted from the due date in force; 0 when it came in time (CON-6)
/// @param afterSummary it came when the remissammanställning was already made
@StoredAs("RemissvarReceived")
public record RemissvarReceived(
        CaseId caseId,
        RemissId remissId,
        BodyCode remissinstans,
        AnswerKind kind,
        String text,
        List<Reservation> reservations,
        int recordNumber,
        LocalDate dueOn,
        int daysLate,
        boolean afterSummary,
        LocalDate receivedOn)
        implements OutgoingRemissEvent {

    public RemissvarReceived {
        reservations = List.copyOf(reservations);
    }

    @Override
    public LocalDate happenedOn() {
        return receivedOn;
    }
}
