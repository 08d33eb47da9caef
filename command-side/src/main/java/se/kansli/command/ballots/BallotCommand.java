package se.kansli.command.ballots;

import se.kansli.command.TakesTurns;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.sitting.VoteChoice;

/// A command to one ballot, given beside sixty others at the same moment.
public interface BallotCommand extends TakesTurns {

    BallotId ballotId();

    /// Whose vote it is, by their number among those who attend.
    int attendee();

    VoteChoice choice();

    @Override
    default BallotId stream() {
        return ballotId();
    }

    @Override
    default BodyCode authority() {
        return ballotId().authority();
    }
}
