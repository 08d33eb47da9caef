package se.kansli.kernel.remiss;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

/// The adopted text left for the sender as the remissvar.
///
/// @param recordNumber the record under which the outgoing answer is kept in this case
@StoredAs("RemissvarDispatched")
public record RemissvarDispatched(
        CaseId caseId,
        IncomingRemissId incomingRemissId,
        AnswerKind kind,
        String text,
        List<Reservation> reservations,
        int recordNumber,
        LocalDate dispatchedOn)
        implements YttrandeEvent {

    public RemissvarDispatched {
        reservations = List.copyOf(reservations);
    }

    @Override
    public LocalDate happenedOn() {
        return dispatchedOn;
    }
}
