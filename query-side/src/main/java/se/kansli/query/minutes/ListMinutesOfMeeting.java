package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.questions.Question;

/// Asks for all minutes of one meeting: those of the meeting, and of what was approved at once.
public record ListMinutesOfMeeting(BodyCode reader, MeetingId meetingId, LocalDate today)
        implements Question<MinutesBook, List<MinutesEntry>> {

    @Override
    public List<MinutesEntry> putTo(MinutesBook finder) {
        return finder.ofMeeting(reader, meetingId, today);
    }
}
