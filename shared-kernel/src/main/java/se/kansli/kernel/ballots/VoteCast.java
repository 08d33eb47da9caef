package se.kansli.kernel.ballots;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.sitting.MemberVote;

/// One who may vote has, for the first time (KL 5:54).
@StoredAs("VoteCast")
public record VoteCast(BallotId ballotId, MemberVote vote, LocalDate castOn) implements BallotEvent {

    @Override
    public LocalDate happenedOn() {
        return castOn;
    }
}
