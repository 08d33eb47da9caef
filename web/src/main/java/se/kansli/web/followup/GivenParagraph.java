package se.kansli.web.followup;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.web.edge.InvalidRequest;

/// A paragraph of somebody's minutes.
record GivenParagraph(
        @NotNull BodyCode body,
        @NotNull LocalDate date,
        @Schema(example = "§ 19") @NotNull @Size(max = 20) String paragraph) {

    DecisionReference reference(String field) {
        return InvalidRequest.reading(field, () -> new DecisionReference(body, date, paragraph, null));
    }
}
