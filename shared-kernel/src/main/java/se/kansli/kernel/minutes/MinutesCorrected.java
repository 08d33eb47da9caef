package se.kansli.kernel.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// What is wrong in an approved paragraph is told beside it, and in every later rendition; the text itself never
/// changes
/// (MIN-13; JO 581-2013).
///
/// @param correction counted from 1 within the minutes
/// @param oldText absent when something is left out in the minutes
@StoredAs("MinutesCorrected")
public record MinutesCorrected(
        MinutesId minutesId,
        int correction,
        ParagraphNumber paragraph,
        @Nullable String oldText,
        String newText,
        String reason,
        String by,
        LocalDate correctedOn)
        implements MinutesEvent {

    @Override
    public LocalDate happenedOn() {
        return correctedOn;
    }
}
