package se.kansli.web.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.cases.ContinueDiarySeries;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.organisation.BodyCode;

/// @param lastNumber the last one that the earlier system gave out
/// @param continuedOn today unless said
record SeriesToContinue(
        @NotNull BodyCode authority,

        @Schema(example = "2021") @NotNull @Min(1000) @Max(9999)
        Integer year,

        @Schema(example = "485") @NotNull @Positive @Max(Diarienummer.LARGEST)
        Integer lastNumber,

        @Nullable LocalDate continuedOn) {

    ContinueDiarySeries command(LocalDate today) {
        return new ContinueDiarySeries(authority, year, lastNumber, continuedOn == null ? today : continuedOn);
    }
}
