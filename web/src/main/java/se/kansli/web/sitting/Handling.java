package se.kansli.web.sitting;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.kernel.sitting.ItemOutcome;

record Handling(
        @NotNull @Schema(example = "INFORMED") ItemOutcome outcome,
        @NotBlank @Size(max = 100_000) String text) {}
