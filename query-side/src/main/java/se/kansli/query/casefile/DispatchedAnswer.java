package se.kansli.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.Reservation;

/// @param beforeApproval why it did not wait for the minutes to be approved (CON-10); absent when they were, and when
/// that is not known here
public record DispatchedAnswer(
        AnswerKind kind,
        String text,
        List<Reservation> reservations,
        int recordNumber,
        @Nullable String beforeApproval,
        LocalDate dispatchedOn) {
    public DispatchedAnswer {
        reservations = List.copyOf(reservations);
    }
}
