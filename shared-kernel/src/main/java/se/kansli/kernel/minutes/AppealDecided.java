package se.kansli.kernel.minutes;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// @param decidedOn the day from which the outcome stands
@StoredAs("AppealDecided")
public record AppealDecided(MinutesId minutesId, int appeal, AppealOutcome outcome, LocalDate decidedOn)
        implements MinutesEvent {

    @Override
    public LocalDate happenedOn() {
        return decidedOn;
    }
}
