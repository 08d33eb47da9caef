package se.kansli.query.announced;

import java.time.LocalDate;
import java.util.List;
import se.kansli.query.questions.Question;

/// Asks which meetings of fullmäktige everyone has been told of.
///
/// @param today the first day on which one that is told is held
public record ReadAnnouncedMeetings(LocalDate today) implements Question<AnnouncedMeetings, List<AnnouncedMeeting>> {

    @Override
    public List<AnnouncedMeeting> putTo(AnnouncedMeetings finder) {
        return finder.toCome(today);
    }
}
