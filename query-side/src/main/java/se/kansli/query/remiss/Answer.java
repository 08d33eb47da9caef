package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.Reservation;

/// @param dueOn in force when it came
/// @param daysLate 0 when it came in time
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

    static Answer of(RemissvarReceived event) {
        return new Answer(
                event.kind(),
                event.text(),
                event.reservations(),
                event.recordNumber(),
                event.dueOn(),
                event.daysLate(),
                event.afterSummary(),
                event.receivedOn());
    }
}
