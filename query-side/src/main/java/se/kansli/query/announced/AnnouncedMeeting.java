package se.kansli.query.announced;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;

/// A meeting that is to come, and what is to be taken up, for everyone to read (KL 5:13).
///
/// @param announcedOn the day on which the first summons went out, which is its announcement
/// @param items those that a summons told of, in their order
public record AnnouncedMeeting(
        MeetingId meetingId,
        BodyCode body,
        String bodyName,
        MeetingTime time,
        LocalDate announcedOn,
        List<AnnouncedItem> items) {

    public AnnouncedMeeting {
        items = List.copyOf(items);
    }
}
