package se.kansli.command.agenda;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.paragraphs.ParagraphSeriesId;

/// Where the numbers of paragraphs come from.
public interface ParagraphNumbers {

    /// The next numbers of the series, which nobody else gets.
    List<ParagraphNumber> take(ParagraphSeriesId series, int count, MeetingId meetingId, LocalDate today);
}
