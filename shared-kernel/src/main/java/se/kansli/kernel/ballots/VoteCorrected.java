package se.kansli.kernel.ballots;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.sitting.MemberVote;

/// A vote was not as it was meant; this one is counted in its place.
@StoredAs("VoteCorrected")
public record VoteCorrected(BallotId ballotId, MemberVote vote, String reason, LocalDate correctedOn)
        implements BallotEvent {

    @Override
    public LocalDate happenedOn() {
        return correctedOn;
    }
}
