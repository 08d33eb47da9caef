package se.kansli.web.decisions;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.web.edge.InvalidRequest;

/// Where a decision can be found: a body, a date, and either the paragraph of its minutes or the delegation it was
/// taken under.
public record GivenReference(
        @NotNull BodyCode body,
        @NotNull LocalDate date,
        @Schema(example = "§ 19") @Nullable @Size(max = 20) String paragraph,
        @Nullable @Size(max = 200) String delegation) {

    /// Refused under the name of the field when it is no reference.
    ///
    /// @param field under which the request gives it
    public DecisionReference reference(String field) {
        return InvalidRequest.reading(field, () -> new DecisionReference(body, date, paragraph, delegation));
    }
}
