package se.kansli.command.ballots;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingId;

/// Ends the vote without counting it; the question is as open as before.
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.ORDFORANDE})
public record BreakOffBallot(BallotId ballotId, String reason) implements MeetingCommand {

    @Override
    @TargetAggregateIdentifier
    public MeetingId meetingId() {
        return ballotId.meetingId();
    }
}
