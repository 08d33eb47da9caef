package se.kansli.query.timeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.journal.AsOf;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks what happened at a meeting, a page at a time.
public record ReadMeetingTimeline(
        BodyCode reader,
        MeetingId meetingId,
        AsOf asOf,
        @Nullable String after,
        int size) implements Question<Timeline, Optional<Page<TimelineEntry>>> {

    @Override
    public Optional<Page<TimelineEntry>> putTo(Timeline finder) {
        return finder.page(reader, meetingId, asOf, after, size);
    }
}
