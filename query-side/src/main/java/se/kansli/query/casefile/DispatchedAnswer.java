package se.kansli.query.casefile;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.Reservation;

public record DispatchedAnswer(
        AnswerKind kind, String text, List<Reservation> reservations, int recordNumber, LocalDate dispatchedOn) {
    public DispatchedAnswer {
        reservations = List.copyOf(reservations);
    }
}
