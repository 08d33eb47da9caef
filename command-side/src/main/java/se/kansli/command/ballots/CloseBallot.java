package se.kansli.command.ballots;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingId;

/// Ends the vote and counts it, in one transaction with what the meeting then knows of it.
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.ORDFORANDE})
public record CloseBallot(BallotId ballotId) implements MeetingCommand {

    @Override
    @TargetAggregateIdentifier
    public MeetingId meetingId() {
        return ballotId.meetingId();
    }
}
