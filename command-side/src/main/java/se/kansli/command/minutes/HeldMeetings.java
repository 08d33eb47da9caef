package se.kansli.command.minutes;

import java.util.Optional;
import se.kansli.kernel.paragraphs.MeetingId;

/// Meetings as they were held, read from their own streams.
interface HeldMeetings {

    Optional<HeldMeeting> find(MeetingId meetingId);
}
