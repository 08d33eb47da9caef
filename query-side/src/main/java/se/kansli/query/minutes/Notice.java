package se.kansli.query.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.minutes.MinutesAnnounced;
import se.kansli.kernel.minutes.NoticeRemoved;

/// One announcement of the approval.
///
/// @param notice counted from 1 within the minutes
/// @param dueOn the last day on which it was in time (MIN-3); absent where no law says
/// @param daysLate 0 when in time
/// @param lastAppealDay absent where the announcement starts no time for appeals
/// @param removableFrom the first day on which it may be taken down (MIN-5); absent likewise
/// @param removedOn absent while it is up
/// @param removedEarly whether it was taken down before the time for appeals was over
public record Notice(
        int notice,
        LocalDate announcedOn,
        String whereKept,
        @Nullable LocalDate dueOn,
        int daysLate,
        @Nullable LocalDate lastAppealDay,
        @Nullable LocalDate removableFrom,
        @Nullable LocalDate removedOn,
        boolean removedEarly) {

    static Notice of(MinutesAnnounced event) {
        return new Notice(
                event.notice(),
                event.announcedOn(),
                event.whereKept(),
                event.dueOn(),
                event.daysLate(),
                event.lastAppealDay(),
                event.removableFrom(),
                null,
                false);
    }

    boolean isUp() {
        return removedOn == null;
    }

    boolean mayGo(LocalDate today) {
        return isUp() && removableFrom != null && !today.isBefore(removableFrom);
    }

    Notice after(NoticeRemoved event) {
        return notice == event.notice()
                ? new Notice(
                        notice,
                        announcedOn,
                        whereKept,
                        dueOn,
                        daysLate,
                        lastAppealDay,
                        removableFrom,
                        event.removedOn(),
                        event.early())
                : this;
    }
}
