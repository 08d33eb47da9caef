package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The receiver asks the sender for more time.
@StoredAs("ExtensionRequested")
public record ExtensionRequested(
        IncomingRemissId incomingRemissId, LocalDate wantedDueOn, String reason, LocalDate askedOn)
        implements IncomingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return askedOn;
    }
}
