package se.kansli.web.agenda;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import se.kansli.command.agenda.ContinueParagraphSeries;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.paragraphs.ParagraphSeriesId;

/// @param lastNumber the last one that the earlier system gave
record ParagraphSeriesToContinue(
        @NotNull ParagraphSeriesId series,

        @Schema(example = "18") @NotNull @Positive @Max(ParagraphNumber.LARGEST)
        Integer lastNumber) {

    ContinueParagraphSeries command() {
        return new ContinueParagraphSeries(series, lastNumber);
    }
}
