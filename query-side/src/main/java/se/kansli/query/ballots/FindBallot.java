package se.kansli.query.ballots;

import java.util.Optional;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.query.questions.Question;

/// Asks how one vote stands.
public record FindBallot(BodyCode reader, BallotId ballotId) implements Question<Ballots, Optional<BallotView>> {

    @Override
    public Optional<BallotView> putTo(Ballots finder) {
        return finder.find(reader, ballotId);
    }
}
