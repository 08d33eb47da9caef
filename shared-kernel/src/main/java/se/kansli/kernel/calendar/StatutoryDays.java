package se.kansli.kernel.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;

/// The days by which the kommunallag wants something done for a meeting and its minutes. Whether a body has such days
/// is a matter of the rules it runs under.
public final class StatutoryDays {

    private StatutoryDays() {}

    /// The last day on which fullmäktige is summoned to a meeting, and the meeting is announced, in time: a week
    /// before it, whatever day that is (MTG-1; KL 5:13, 5:15).
    public static LocalDate councilSummonsDue(LocalDate meetingDay) {
        return meetingDay.minusWeeks(1);
    }

    /// The last day on which fullmäktige is told of an urgent item in time: the weekday before the meeting (MTG-1;
    /// KL 5:14). Saturday and the eves of lag 1930:173 are not taken for weekdays (u).
    public static LocalDate urgentItemDue(LocalDate meetingDay) {
        return workingDay(Stream.iterate(meetingDay.minusDays(1), day -> day.minusDays(1)));
    }

    /// The last day on which minutes are approved in time: day 14 after the last day of the meeting, not moved (u)
    /// when the office is closed that day (MIN-2; KL 5:69).
    public static LocalDate approvalDue(LocalDate lastMeetingDay) {
        return lastMeetingDay.plusDays(14);
    }

    /// The last day on which the approval is announced in time: the second day after it, not moved (u) when the
    /// office is closed that day (MIN-3; KL 8:12).
    public static LocalDate announcementDue(LocalDate approvedOn) {
        return approvedOn.plusDays(2);
    }

    /// The last day on which an appeal is in time: the same day of the week three weeks after the announcement, or
    /// the next working day (MIN-4; KL 13:5, lag 1930:173).
    public static LocalDate lastAppealDay(LocalDate announcedOn) {
        return workingDay(Stream.iterate(announcedOn.plusWeeks(3), day -> day.plusDays(1)));
    }

    /// The first day on which the notice may be taken down, whatever day that is (MIN-5; KL 8:12).
    public static LocalDate noticeRemovableFrom(LocalDate lastAppealDay) {
        return lastAppealDay.plusDays(1);
    }

    /// The last day on which a motion or a citizens' proposal is decided, or reported, in time: the same day of the
    /// next year, or the last of its month where that year has none (FUP-1; KL 5:35, lag 1930:173 1 §). It is not
    /// moved (u) when the office is closed that day.
    public static LocalDate motionDue(LocalDate raisedOn) {
        return raisedOn.plusYears(1);
    }

    private static LocalDate workingDay(Stream<LocalDate> days) {
        return days.filter(SwedishHolidays::isWorkingDay).findFirst().orElseThrow();
    }
}
