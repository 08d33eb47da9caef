package se.kansli.command.sitting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.agenda.Agenda;
import se.kansli.command.agenda.AgendaItem;
import se.kansli.command.ballots.Ballots;
import se.kansli.command.ballots.BreakOffBallot;
import se.kansli.command.ballots.CastVotes;
import se.kansli.command.ballots.CloseBallot;
import se.kansli.command.ballots.OpenBallot;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.ballots.BallotOpened;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.sitting.BallotBrokenOff;
import se.kansli.kernel.sitting.BallotCalled;
import se.kansli.kernel.sitting.VoteTaken;

/// Votes that each casts for themselves: the votes lie elsewhere, what is asked and what was found lie here.
public final class Balloting {

    private static final String VOTING = "MTG-8";

    private final Sitting sitting;
    private final Map<BallotId, BallotCalled> called = new HashMap<>();

    Balloting(Sitting sitting) {
        this.sitting = sitting;
    }

    /// Those who take part in the item now are those who vote, whoever comes or goes meanwhile.
    public BallotCalled open(OpenBallot command, AgendaItem item, EstablishedBody body, Ballots ballots) {
        Proceedings proceedings = sitting.proceedings();
        LocalDate today = proceedings.whileTakenUp(item);
        proceedings.of(item).refuseUnlessVotable(command.question(), false);
        Required.text(VOTING, "Vad ja betyder", command.yesMeans());
        Required.text(VOTING, "Vad nej betyder", command.noMeans());
        proceedings.quorum(item, body, today).refuseUnlessReached();
        BallotId id = BallotId.of(command.meetingId(), called.size() + 1);
        List<Integer> electorate = proceedings.deciders(item);
        ballots.open(new BallotOpened(id, item.id(), command.question(), electorate, today));
        return new BallotCalled(item.id(), command.question(), id, command.yesMeans(), command.noMeans(), today);
    }

    /// Counted as a roll call is, of those who could vote from the beginning.
    public VoteTaken close(CloseBallot command, Agenda agenda, EstablishedBody body, Ballots ballots) {
        BallotCalled ballot = underWay(command.ballotId());
        LocalDate today = sitting.proceedings()
                .whileDeliberating(agenda.find(ballot.item().item()));
        CastVotes cast = ballots.close(ballot.ballotId());
        TakeVote roll = new TakeVote(
                command.meetingId(),
                ballot.item().item(),
                ballot.question(),
                ballot.yesMeans(),
                ballot.noMeans(),
                cast.votes(),
                null);
        return new VoteCount(roll, cast.electorate(), sitting.presidedBy(), body.profile()).count(today);
    }

    public BallotBrokenOff breakOff(BreakOffBallot command, Ballots ballots) {
        LocalDate today = sitting.whileOpen();
        BallotCalled ballot = underWay(command.ballotId());
        Required.text(VOTING, "Skälet", command.reason());
        ballots.close(ballot.ballotId());
        return new BallotBrokenOff(ballot.item(), ballot.ballotId(), command.reason(), today);
    }

    void apply(BallotCalled event) {
        called.put(event.ballotId(), event);
    }

    private BallotCalled underWay(BallotId id) {
        BallotCalled ballot = called.get(id);
        if (ballot == null) {
            throw Refusal.notFound("BALLOT_UNKNOWN", VOTING, "Det finns ingen omröstning %s.".formatted(id));
        }
        if (!sitting.proceedings().isUnderWay(ballot)) {
            throw Refusal.conflict("BALLOT_ENDED", VOTING, "Omröstningen är redan avslutad.");
        }
        return ballot;
    }
}
