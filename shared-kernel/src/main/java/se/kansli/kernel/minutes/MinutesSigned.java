package se.kansli.kernel.minutes;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// One of those who approve the minutes did.
@StoredAs("MinutesSigned")
public record MinutesSigned(MinutesId minutesId, String signer, SigningMeans means, LocalDate signedOn)
        implements MinutesEvent {

    @Override
    public LocalDate happenedOn() {
        return signedOn;
    }
}
