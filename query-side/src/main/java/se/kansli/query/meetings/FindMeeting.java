package se.kansli.query.meetings;

import java.util.Optional;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.journal.AsOf;
import se.kansli.query.questions.Question;

/// Asks for one meeting, now or as it was planned then.
public record FindMeeting(BodyCode reader, MeetingId meetingId, AsOf asOf)
        implements Question<Meetings, Optional<MeetingEntry>> {

    @Override
    public Optional<MeetingEntry> putTo(Meetings finder) {
        return finder.find(reader, meetingId, asOf);
    }
}
