package se.kansli.command.meetings;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.DocketId;

/// Records what the chair, or a member whom the nämnd has named, decided for it because it could not wait (KL 6:39);
/// answered with its number in the body's list. The next meeting is not closed before it has been reported (CON-12).
///
/// @param authorisedBy the paragraph in which the nämnd gave the one who decides the right to do so
/// @param appealable as the kind says unless told, and then with a reason (MIN-7)
@MayBeGivenBy({Role.ORDFORANDE, Role.NAMNDSEKRETERARE})
public record TakeUrgentDecision(
        @TargetAggregateIdentifier DocketId docketId,
        CaseId caseId,
        DecisionKind kind,
        String wording,
        @Nullable Boolean appealable,
        @Nullable String appealReason,
        String decidedBy,
        DecisionReference authorisedBy,
        String urgency,
        LocalDate takenOn)
        implements Command {

    @Override
    public BodyCode authority() {
        return docketId.authority();
    }
}
