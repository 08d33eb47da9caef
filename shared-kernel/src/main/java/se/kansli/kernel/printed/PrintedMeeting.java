package se.kansli.kernel.printed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.meetings.MeetingMode;

/// When and where a meeting is said to have been held.
///
/// @param notBefore with `notAfter` the bounds of a day that is not printed
/// @param inferred whether the day or its bounds were concluded rather than printed
/// @param mode absent when nothing tells
public record PrintedMeeting(
        @Nullable String datePrinted,
        List<LocalDate> days,
        @Nullable String weekdayPrinted,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate notAfter,
        boolean inferred,
        @Nullable String timePrinted,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable String placePrinted,
        @Nullable MeetingMode mode) {

    public PrintedMeeting {
        days = List.copyOf(days);
    }

    /// The same meeting, on a day that is not printed and lies between these.
    public PrintedMeeting between(@Nullable LocalDate first, @Nullable LocalDate last) {
        boolean concluded = first != null || last != null;
        return new PrintedMeeting(
                datePrinted,
                days,
                weekdayPrinted,
                first,
                last,
                concluded,
                timePrinted,
                starts,
                ends,
                placePrinted,
                mode);
    }
}
