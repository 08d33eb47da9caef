package se.kansli.command.ballots;

import se.kansli.kernel.ballots.BallotOpened;
import se.kansli.kernel.paragraphs.BallotId;

/// The ballots of a meeting, as the meeting that opens and ends them sees them.
public interface Ballots {

    void open(BallotOpened opened);

    /// Takes no more votes, and answers with those that came.
    CastVotes close(BallotId id);
}
