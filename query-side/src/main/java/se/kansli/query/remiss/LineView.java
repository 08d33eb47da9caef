package se.kansli.query.remiss;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// @param daysLate of the answer, or of its absence when it is overdue; 0 if neither is late
public record LineView(LineStatus status, int daysLate, RemissLine line) {

    static LineView of(RemissLine line, RemissPhase phase, LocalDate today) {
        LineStatus status = status(line, phase, today);
        return new LineView(
                status,
                switch (status) {
                    case OVERDUE -> (int) ChronoUnit.DAYS.between(line.dueOn(), today);
                    case ANSWERED_LATE, DECLINED -> line.answers().getFirst().daysLate();
                    default -> 0;
                },
                line);
    }

    private static LineStatus status(RemissLine line, RemissPhase phase, LocalDate today) {
        if (!line.answers().isEmpty()) {
            return status(line.answers().getFirst());
        }
        if (line.silent()) {
            return LineStatus.NO_ANSWER;
        }
        if (phase == RemissPhase.CANCELLED) {
            return LineStatus.CANCELLED;
        }
        if (today.isAfter(line.dueOn())) {
            return LineStatus.OVERDUE;
        }
        if (line.dueOn().isAfter(line.asked().dueOn())) {
            return LineStatus.EXTENDED;
        }
        if (!line.reminders().isEmpty()) {
            return LineStatus.REMINDED;
        }
        return line.acknowledged() == null ? LineStatus.INVITED : LineStatus.ACKNOWLEDGED;
    }

    private static LineStatus status(Answer answer) {
        return switch (answer.kind()) {
            case DECLINED -> LineStatus.DECLINED;
            case YTTRANDE -> answer.daysLate() > 0 ? LineStatus.ANSWERED_LATE : LineStatus.ANSWERED;
        };
    }
}
