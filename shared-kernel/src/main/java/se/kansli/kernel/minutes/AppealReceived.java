package se.kansli.kernel.minutes;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// Somebody appeals against what a paragraph decided.
///
/// @param appeal counted from 1 within the minutes
/// @param inTime by what was known when it was entered (MIN-4, MIN-6)
@StoredAs("AppealReceived")
public record AppealReceived(
        MinutesId minutesId,
        int appeal,
        ParagraphNumber paragraph,
        String from,
        AppealAddressee sentTo,
        boolean inTime,
        LocalDate receivedOn)
        implements MinutesEvent {

    @Override
    public LocalDate happenedOn() {
        return receivedOn;
    }
}
