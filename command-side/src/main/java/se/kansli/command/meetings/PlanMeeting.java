package se.kansli.command.meetings;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.DocketId;

/// Answered with the meeting's id.
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record PlanMeeting(@TargetAggregateIdentifier DocketId docketId, MeetingTime time) implements Command {

    @Override
    public BodyCode authority() {
        return docketId.authority();
    }
}
