package se.kansli.kernel.sitting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Announced before the meeting ended by one who took part in the decision (MTG-10).
///
/// @param text absent while the reason has not been given
@StoredAs("ReservationMade")
public record ReservationMade(
        MeetingItem item, int by, @Nullable String text, LocalDate day) implements ItemEvent {

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
