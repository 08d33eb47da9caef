package se.kansli.query.meetings;

import java.time.LocalDate;
import se.kansli.kernel.meetings.MeetingTime;

/// @param reason why the meeting was moved from it
public record FormerTime(MeetingTime time, String reason, LocalDate movedOn) {}
