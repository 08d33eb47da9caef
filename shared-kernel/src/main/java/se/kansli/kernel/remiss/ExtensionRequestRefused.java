package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

@StoredAs("ExtensionRequestRefused")
public record ExtensionRequestRefused(IncomingRemissId incomingRemissId, String reason, LocalDate refusedOn)
        implements IncomingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return refusedOn;
    }
}
