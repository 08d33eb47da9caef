package se.kansli.command.ballots;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.sitting.VoteChoice;

/// What was cast was not what was meant.
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record CorrectVote(@TargetAggregateIdentifier BallotId ballotId, int attendee, VoteChoice choice, String reason)
        implements BallotCommand {}
