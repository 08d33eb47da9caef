package se.kansli.web.sitting;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.sitting.ItemOutcome;

/// @param askers those of a minority who asked for it; left out when the majority decided (MTG-11)
record Postponement(
        @NotNull @Schema(example = "TABLED") ItemOutcome outcome,
        @NotBlank @Size(max = 20_000) String reason,
        @Nullable @Size(max = 2000) List<@NotNull Integer> askers) {}
