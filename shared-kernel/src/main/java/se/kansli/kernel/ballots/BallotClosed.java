package se.kansli.kernel.ballots;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.BallotId;

/// No more votes are taken: they were counted, or the vote was broken off. The meeting knows which.
@StoredAs("BallotClosed")
public record BallotClosed(BallotId ballotId, LocalDate closedOn) implements BallotEvent {

    @Override
    public LocalDate happenedOn() {
        return closedOn;
    }
}
