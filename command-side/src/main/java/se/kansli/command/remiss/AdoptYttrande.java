package se.kansli.command.remiss;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.Reservation;

/// Records that the body decided what its answer is (CON-8, CON-9). Never by automation (KL 6:38 second paragraph).
///
/// @param version of the memo that is adopted or amended; absent when the text is the body's own
/// @param text absent when the memo's text is adopted as proposed
/// @param changes required when amended: what, and who moved it
/// @param wording of the decision, verbatim; absent when it is recorded already, and when it adopts as proposed in the
/// words of the proposal
/// @param delegationCheck required when the decision was taken on delegation (CON-11)
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.ORDFORANDE})
public record AdoptYttrande(
        @TargetAggregateIdentifier CaseId caseId,
        DecisionReference decision,
        AdoptionMode mode,
        @Nullable Integer version,
        @Nullable String text,
        @Nullable String changes,
        @Nullable String wording,
        @Nullable DelegationCheck delegationCheck,
        List<Reservation> reservations)
        implements CaseCommand {}
