package se.kansli.web.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.minutes.CorrectMinutes;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// @param oldText left out when something is left out in the minutes
/// @param by who found that they are wrong
record GivenCorrection(
        @NotNull ParagraphNumber paragraph,
        @Nullable @Size(max = 10_000) String oldText,
        @NotBlank @Size(max = 10_000) String newText,
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 200) String by) {

    CorrectMinutes command(MinutesId minutesId) {
        return new CorrectMinutes(minutesId, paragraph, oldText, newText, reason, by);
    }
}
