package se.kansli.kernel.printed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody in a list of people.
///
/// @param ordinal the number that is printed before the name
/// @param markPrinted what is printed of how or when the person took part: `digitalt`, `Fravær`, `§§ 12-30`
public record PrintedAttendee(
        @Nullable Integer ordinal,
        String printed,
        String name,
        @Nullable String party,
        @Nullable String organisation,
        PrintedRole role,
        @Nullable Boolean present,
        PrintedPresence presence,
        List<PrintedInterval> intervals,
        @Nullable String markPrinted) {

    public PrintedAttendee {
        intervals = List.copyOf(intervals);
    }

    public PrintedAttendee as(PrintedRole other) {
        return new PrintedAttendee(
                ordinal, printed, name, party, organisation, other, present, presence, intervals, markPrinted);
    }
}
