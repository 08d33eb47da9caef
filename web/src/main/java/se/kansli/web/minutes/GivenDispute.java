package se.kansli.web.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.minutes.DisputeMinutes;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// @param by as the minutes print the name
record GivenDispute(
        @NotNull ParagraphNumber paragraph,
        @NotBlank @Size(max = 200) String by,
        @NotBlank @Size(max = 10_000) String text) {

    DisputeMinutes command(MinutesId minutesId) {
        return new DisputeMinutes(minutesId, paragraph, by, text);
    }
}
