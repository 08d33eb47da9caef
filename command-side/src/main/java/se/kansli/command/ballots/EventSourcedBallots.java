package se.kansli.command.ballots;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import se.kansli.kernel.ballots.BallotOpened;
import se.kansli.kernel.paragraphs.BallotId;

/// Opens and closes in the unit of work that it is called in, so that a ballot and what its meeting knows of it are one
/// transaction.
@Component
final class EventSourcedBallots implements Ballots {

    private final Repository<Ballot> ballots;

    EventSourcedBallots(Repository<Ballot> ballots) {
        this.ballots = ballots;
    }

    @Override
    public void open(BallotOpened opened) {
        try {
            ballots.newInstance(() -> Ballot.open(opened));
        } catch (Exception fault) {
            throw new IllegalStateException(opened.ballotId() + " could not be opened", fault);
        }
    }

    @Override
    public CastVotes close(BallotId id) {
        return ballots.load(id.value()).invoke(Ballot::close);
    }
}
