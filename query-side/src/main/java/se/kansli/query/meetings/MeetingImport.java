package se.kansli.query.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.printed.DayBasis;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.printed.PrintedMeeting;

/// That a meeting is known from minutes that were made elsewhere.
///
/// @param dayBasis what the day is under which the meeting is listed
/// @param notBefore with `notAfter` the bounds of a day that is not printed
public record MeetingImport(
        LocalDate importedOn,
        LocalDate receivedOn,
        DayBasis dayBasis,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate notAfter) {

    static MeetingImport of(MinutesImported event) {
        PrintedMeeting printed = event.minutes().meeting();
        return new MeetingImport(
                event.importedOn(), event.receivedOn(), event.placedBy(), printed.notBefore(), printed.notAfter());
    }
}
