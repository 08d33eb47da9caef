package se.kansli.kernel.sitting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// An attendee told of a ground for jäv in the item (MTG-7).
@StoredAs("ConflictDeclared")
public record ConflictDeclared(
        MeetingItem item, int attendee, @Nullable String ground, LocalDate day) implements ItemEvent {

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
