package se.kansli.web.decisions;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.decisions.RecordDecision;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;

/// @param wording verbatim
/// @param appealable absent to take what the kind says (MIN-7); given together with the reason
record DecisionToRecord(
        @NotNull @Valid GivenReference reference,
        @NotNull DecisionKind kind,

        @Schema(example = "Utskottet godkänner att strategin går på remiss till samtliga nämnder.")
        @NotBlank
        @Size(max = 50_000)
        String wording,

        @Nullable Boolean appealable,
        @Nullable @Size(max = 2000) String appealReason) {

    RecordDecision command(CaseId caseId) {
        return new RecordDecision(caseId, reference.reference("reference"), kind, wording, appealable, appealReason);
    }
}
