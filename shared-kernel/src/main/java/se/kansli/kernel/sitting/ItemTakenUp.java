package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// @param present those who may decide in it
/// @param needed for quorum; 0 where no rule asks for any (MTG-3)
/// @param presidedBy the attendee who presides
/// @param presenters those who present it, by number; absent where nobody told
@StoredAs(value = "ItemTakenUp", revision = "2")
public record ItemTakenUp(
        MeetingItem item,
        int present,
        int needed,
        int presidedBy,
        @Nullable List<Integer> presenters,
        LocalDate day) implements ItemEvent {

    public ItemTakenUp {
        presenters = presenters == null ? null : List.copyOf(presenters);
    }

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
