package se.kansli.kernel.ballots;

import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.paragraphs.BallotId;

/// What can happen to one open vote; it lies in a stream of its own, so that no vote waits for what else is written at
/// the meeting.
public sealed interface BallotEvent extends DomainEvent permits BallotOpened, VoteCast, VoteCorrected, BallotClosed {

    BallotId ballotId();
}
