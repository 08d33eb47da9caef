package se.kansli.web.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.preparation.TakeCaseBack;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

record CaseToTakeBack(
        @NotNull BodyCode body, @NotBlank @Size(max = 2000) String reason) {

    TakeCaseBack command(CaseId caseId) {
        return new TakeCaseBack(caseId, body, reason);
    }
}
