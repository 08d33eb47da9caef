package se.kansli.query.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.minutes.MinutesCorrected;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// What is wrong in the approved minutes, and what is right (MIN-13).
///
/// @param correction counted from 1 within the minutes
/// @param oldText absent when something is left out in the minutes
public record Correction(
        int correction,
        ParagraphNumber paragraph,
        @Nullable String oldText,
        String newText,
        String reason,
        String by,
        LocalDate correctedOn) {

    static Correction of(MinutesCorrected event) {
        return new Correction(
                event.correction(),
                event.paragraph(),
                event.oldText(),
                event.newText(),
                event.reason(),
                event.by(),
                event.correctedOn());
    }
}
