package se.kansli.query.announced;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.questions.Question;

/// Asks which meetings of fullmäktige everyone has been told of.
///
/// @param council absent for each that there is
/// @param today the first day on which one that is told is held
public record ReadAnnouncedMeetings(@Nullable BodyCode council, LocalDate today)
        implements Question<AnnouncedMeetings, List<AnnouncedMeeting>> {

    @Override
    public List<AnnouncedMeeting> putTo(AnnouncedMeetings finder) {
        return finder.toCome(council, today);
    }
}
