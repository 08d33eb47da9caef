package se.kansli.kernel.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;

/// The approval is announced.
///
/// @param notice counted from 1 within the minutes; one that was removed too early is followed by another
/// @param whereKept where the minutes can be read (KL 8:12)
/// @param dueOn the last day on which it was in time (MIN-3); absent where no law says
/// @param daysLate 0 when in time
/// @param lastAppealDay the last day for an appeal (MIN-4); absent where the announcement starts no such time
/// @param removableFrom the first day on which the notice may be taken down (MIN-5); absent likewise
@StoredAs("MinutesAnnounced")
public record MinutesAnnounced(
        MinutesId minutesId,
        int notice,
        String whereKept,
        @Nullable LocalDate dueOn,
        int daysLate,
        @Nullable LocalDate lastAppealDay,
        @Nullable LocalDate removableFrom,
        LocalDate announcedOn)
        implements MinutesEvent {

    @Override
    public LocalDate happenedOn() {
        return announcedOn;
    }
}
