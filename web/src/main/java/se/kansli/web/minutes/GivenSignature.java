package se.kansli.web.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.kansli.command.minutes.ApproveMinutes;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.SigningMeans;

/// @param signer as the minutes print the name
record GivenSignature(
        @NotBlank @Size(max = 200) String signer,
        @NotNull LocalDate on,
        @NotNull SigningMeans means) {

    ApproveMinutes command(MinutesId minutesId) {
        return new ApproveMinutes(minutesId, signer, on, means);
    }
}
