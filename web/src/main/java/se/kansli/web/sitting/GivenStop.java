package se.kansli.web.sitting;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;

/// @param by the attendee who declares that another body shall decide
/// @param points of the decision, by number
/// @param caseId required when the item has none
record GivenStop(
        @NotNull @Min(1) Integer by,
        @Schema(example = "[1]") @NotNull @Size(max = 100) List<@NotNull @Min(1) Integer> points,
        @Nullable CaseId caseId) {}
