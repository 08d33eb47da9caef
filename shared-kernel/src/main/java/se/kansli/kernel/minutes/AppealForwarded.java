package se.kansli.kernel.minutes;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The appeal went on to the court (MIN-6).
@StoredAs("AppealForwarded")
public record AppealForwarded(MinutesId minutesId, int appeal, LocalDate forwardedOn) implements MinutesEvent {

    @Override
    public LocalDate happenedOn() {
        return forwardedOn;
    }
}
