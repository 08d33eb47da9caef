package se.kansli.command.ballots;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.sitting.VoteChoice;

/// One vote of one who may. The same again changes nothing.
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.ORDFORANDE})
public record CastVote(@TargetAggregateIdentifier BallotId ballotId, int attendee, VoteChoice choice)
        implements BallotCommand {}
