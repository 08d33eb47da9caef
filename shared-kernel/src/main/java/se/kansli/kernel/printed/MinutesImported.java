package se.kansli.kernel.printed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.records.FileReference;

/// A meeting became known from minutes that were made elsewhere. They are kept as they are printed, with all that is
/// doubtful in them (REM-1). It happened when they came, for the day of the meeting may be unknown (scenario E1).
///
/// @param source the file that they were read from
/// @param minutes with the remarks that were made of them then, counted from 1
@StoredAs("MinutesImported")
public record MinutesImported(
        MeetingId meetingId,
        PrintedMinutes minutes,
        @Nullable FileReference source,
        LocalDate receivedOn,
        LocalDate importedOn)
        implements ImportedMeetingEvent {

    @Override
    public LocalDate happenedOn() {
        return receivedOn;
    }

    /// The day under which the meeting is listed. It is a day of the meeting only if [#placedBy] says so.
    public LocalDate placedOn() {
        return switch (placedBy()) {
            case PRINTED -> minutes.meeting().days().getFirst();
            case BOUNDS -> bound();
            case RECEIPT -> receivedOn;
        };
    }

    public DayBasis placedBy() {
        if (!minutes.meeting().days().isEmpty()) {
            return DayBasis.PRINTED;
        }
        return bound().equals(LocalDate.MAX) ? DayBasis.RECEIPT : DayBasis.BOUNDS;
    }

    private LocalDate bound() {
        LocalDate first = minutes.meeting().notBefore();
        LocalDate last = minutes.meeting().notAfter();
        if (first == null) {
            return last == null ? LocalDate.MAX : last;
        }
        return first;
    }
}
