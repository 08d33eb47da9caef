package se.kansli.kernel.paragraphs;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The meeting's items have these numbers of the series, which no other item ever gets (MIN-14).
@StoredAs("ParagraphsTaken")
public record ParagraphsTaken(ParagraphSeriesId series, MeetingId meetingId, int first, int last, LocalDate takenOn)
        implements ParagraphSeriesEvent {

    @Override
    public LocalDate happenedOn() {
        return takenOn;
    }
}
