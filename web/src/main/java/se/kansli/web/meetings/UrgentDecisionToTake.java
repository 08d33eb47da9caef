package se.kansli.web.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.meetings.TakeUrgentDecision;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.web.decisions.GivenReference;

/// @param body the nämnd for which it was decided
/// @param authorisedBy the paragraph in which the nämnd gave the one who decided the right to do so
/// @param takenOn today unless said
record UrgentDecisionToTake(
        @NotNull BodyCode body,
        @NotNull CaseId caseId,
        @NotNull DecisionKind kind,
        @NotBlank @Size(max = 20_000) String wording,
        @Nullable Boolean appealable,
        @Nullable @Size(max = 2000) String appealReason,
        @NotBlank @Size(max = 200) String decidedBy,
        @NotNull @Valid GivenReference authorisedBy,
        @NotBlank @Size(max = 2000) String urgency,
        @Nullable LocalDate takenOn) {

    TakeUrgentDecision command(LocalDate today) {
        return new TakeUrgentDecision(
                DocketId.of(body, body),
                caseId,
                kind,
                wording,
                appealable,
                appealReason,
                decidedBy,
                authorisedBy.reference("authorisedBy"),
                urgency,
                takenOn == null ? today : takenOn);
    }
}
