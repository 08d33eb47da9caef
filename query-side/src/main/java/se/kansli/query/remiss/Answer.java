package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.Reservation;

/// @param dueOn in force when it came
public record Answer(
        AnswerKind kind,
        String text,
        List<Reservation> reservations,
        int recordNumber,
        LocalDate dueOn,
        int daysLate,
        boolean afterSummary,
        LocalDate receivedOn) {
    public Answer {
        reservations = List.copyOf(reservations);
    }
}
