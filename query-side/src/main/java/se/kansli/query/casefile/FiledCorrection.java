package se.kansli.query.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.ParagraphCorrected;

/// What is wrong in the approved minutes, and what is right (MIN-13).
///
/// @param correction its number within the minutes
/// @param oldText absent when something is left out in the minutes
/// @param by who found that the minutes are wrong
public record FiledCorrection(
        int correction, @Nullable String oldText, String newText, String reason, String by, LocalDate correctedOn) {

    static FiledCorrection of(ParagraphCorrected event) {
        return new FiledCorrection(
                event.correction(), event.oldText(), event.newText(), event.reason(), event.by(), event.correctedOn());
    }
}
