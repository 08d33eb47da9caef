package se.kansli.web.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import se.kansli.command.minutes.ReviewWebCopy;
import se.kansli.kernel.minutes.MinutesId;

/// @param redactions empty when nothing has to be left out
record GivenWebReview(
        @NotNull @Size(max = 1000) List<@NotNull @Valid GivenRedaction> redactions,
        @NotBlank @Size(max = 200) String by) {

    ReviewWebCopy command(MinutesId minutesId) {
        return new ReviewWebCopy(
                minutesId, redactions.stream().map(GivenRedaction::redaction).toList(), by);
    }
}
