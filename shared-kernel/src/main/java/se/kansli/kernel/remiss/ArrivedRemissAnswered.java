package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The answer has left for the sender; nothing more is due here.
@StoredAs("ArrivedRemissAnswered")
public record ArrivedRemissAnswered(IncomingRemissId incomingRemissId, AnswerKind kind, LocalDate answeredOn)
        implements IncomingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return answeredOn;
    }
}
