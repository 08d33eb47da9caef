package se.kansli.kernel.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The minutes are approved: by the last one who was to sign, or by the body itself.
///
/// @param atMeeting the item in which the body approved them; absent when all have signed
/// @param dueOn the last day on which it was in time (MIN-2); absent where no law says
/// @param daysLate 0 when in time
/// @param announcementDueOn the last day on which it is announced in time (MIN-3); absent where no law says
@StoredAs("MinutesApproved")
public record MinutesApproved(
        MinutesId minutesId,
        @Nullable MeetingItem atMeeting,
        @Nullable LocalDate dueOn,
        int daysLate,
        @Nullable LocalDate announcementDueOn,
        LocalDate approvedOn)
        implements MinutesEvent {

    @Override
    public LocalDate happenedOn() {
        return approvedOn;
    }
}
