package se.kansli.query.proceedings;

import java.util.Optional;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.journal.AsOf;
import se.kansli.query.questions.Question;

/// Asks for what happened at one meeting, now or as it stood then.
public record FindProceedings(BodyCode reader, MeetingId meetingId, AsOf asOf)
        implements Question<Proceedings, Optional<ProceedingsView>> {

    @Override
    public Optional<ProceedingsView> putTo(Proceedings finder) {
        return finder.find(reader, meetingId, asOf);
    }
}
