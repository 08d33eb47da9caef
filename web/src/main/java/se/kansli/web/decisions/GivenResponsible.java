package se.kansli.web.decisions;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.organisation.BodyCode;

/// Who is to carry a task out: a body, a unit, or a unit of a body.
public record GivenResponsible(
        @Nullable BodyCode body,

        @Schema(example = "Kommunledningskontoret") @Nullable @Size(max = 200)
        String unit) {

    Responsible responsible() {
        return new Responsible(body, unit);
    }
}
