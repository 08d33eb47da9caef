package se.kansli.kernel.printed;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// A person said what holds about something doubtful in imported minutes; what is printed stays as it is (REM-1).
///
/// @param remark its number among the remarks of the minutes, from 1
/// @param note the reason
@StoredAs("MinutesRemarkResolved")
public record MinutesRemarkResolved(
        MeetingId meetingId, int remark, RemarkSettlement settled, String note, LocalDate resolvedOn)
        implements ImportedMeetingEvent {

    @Override
    public LocalDate happenedOn() {
        return resolvedOn;
    }
}
