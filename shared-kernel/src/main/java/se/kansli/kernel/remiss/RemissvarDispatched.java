package se.kansli.kernel.remiss;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

/// The adopted text left for the sender as the remissvar.
///
/// @param recordNumber the record under which the outgoing answer is kept in this case
/// @param beforeApproval why it did not wait for the minutes to be approved (CON-10); absent when they were, and when
/// that is not known here
@StoredAs(value = "RemissvarDispatched", revision = "2")
public record RemissvarDispatched(
        CaseId caseId,
        IncomingRemissId incomingRemissId,
        AnswerKind kind,
        String text,
        List<Reservation> reservations,
        int recordNumber,
        @Nullable String beforeApproval,
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
