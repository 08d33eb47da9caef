package se.kansli.kernel.minutes;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The notice was taken down.
///
/// @param early before the time for appeals was over, which therefore has not run out (KL 13:5)
@StoredAs("NoticeRemoved")
public record NoticeRemoved(MinutesId minutesId, int notice, boolean early, LocalDate removedOn)
        implements MinutesEvent {

    @Override
    public LocalDate happenedOn() {
        return removedOn;
    }
}
