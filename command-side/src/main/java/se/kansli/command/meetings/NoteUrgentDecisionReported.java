package se.kansli.command.meetings;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Tells the body's list that the nämnd has been told.
@MayBeGivenBy(Role.SYSTEM)
public record NoteUrgentDecisionReported(
        @TargetAggregateIdentifier DocketId docketId, int number, MeetingItem item) implements Command {

    @Override
    public BodyCode authority() {
        return docketId.authority();
    }
}
