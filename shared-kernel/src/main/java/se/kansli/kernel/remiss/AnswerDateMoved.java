package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The sender gave the receiver a new due date; the original one is kept.
@StoredAs("AnswerDateMoved")
public record AnswerDateMoved(
        IncomingRemissId incomingRemissId, LocalDate originalDueOn, LocalDate newDueOn, LocalDate movedOn)
        implements IncomingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return movedOn;
    }
}
