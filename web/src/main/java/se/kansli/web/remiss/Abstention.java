package se.kansli.web.remiss;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.remiss.DeclineRemiss;
import se.kansli.kernel.cases.CaseId;
import se.kansli.web.decisions.GivenReference;

/// @param delegationCheck required of a decision on delegation
record Abstention(
        @NotNull @Valid GivenReference decision,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Valid GivenDelegationCheck delegationCheck) {

    DeclineRemiss command(CaseId caseId) {
        return new DeclineRemiss(
                caseId, decision.reference("decision"), reason, GivenDelegationCheck.checkOf(delegationCheck));
    }
}
