package se.kansli.web.remiss;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.remiss.AdoptYttrande;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.web.decisions.GivenReference;

/// How the body made a text its own.
///
/// @param version of the memo that is adopted or amended; absent when the text is the body's own
/// @param text absent when the memo's text is adopted as proposed
/// @param changes required when amended: what, and who moved it
/// @param wording of the decision, verbatim; absent when it is recorded already, or adopts in the words of the proposal
/// @param delegationCheck required of a decision on delegation
record Adoption(
        @NotNull @Valid GivenReference decision,
        @NotNull AdoptionMode mode,
        @Nullable @Positive Integer version,
        @Nullable @Size(max = 100_000) String text,
        @Nullable @Size(max = 10_000) String changes,
        @Nullable @Size(max = 20_000) String wording,
        @Nullable @Valid GivenDelegationCheck delegationCheck,
        @Nullable @Size(max = 100) List<@NotNull @Valid GivenReservation> reservations) {

    AdoptYttrande command(CaseId caseId) {
        return new AdoptYttrande(
                caseId,
                decision.reference("decision"),
                mode,
                version,
                text,
                changes,
                wording,
                GivenDelegationCheck.checkOf(delegationCheck),
                GivenReservation.reservationsOf(reservations));
    }
}
