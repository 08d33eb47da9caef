package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The sender cancelled the remiss.
@StoredAs("ArrivedRemissWithdrawn")
public record ArrivedRemissWithdrawn(IncomingRemissId incomingRemissId, String reason, LocalDate withdrawnOn)
        implements IncomingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return withdrawnOn;
    }
}
