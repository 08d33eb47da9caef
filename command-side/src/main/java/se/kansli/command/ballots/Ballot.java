package se.kansli.command.ballots;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.ballots.BallotClosed;
import se.kansli.kernel.ballots.BallotOpened;
import se.kansli.kernel.ballots.VoteCast;
import se.kansli.kernel.ballots.VoteCorrected;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.sitting.MemberVote;
import se.kansli.kernel.sitting.VoteChoice;

/// One open vote. Guards that each who may vote is counted once, and nobody else (MTG-8).
@Aggregate(cache = "aggregateCache", lockFactory = "oneWriterOnAllNodes")
final class Ballot {

    private static final String VOTING = "MTG-8";

    @AggregateIdentifier
    private BallotId id;

    private LocalDate day;
    private List<Integer> electorate = List.of();
    private final Map<Integer, MemberVote> votes = new HashMap<>();
    private boolean closed;

    Ballot() {}

    static Ballot open(BallotOpened opened) {
        apply(opened);
        return new Ballot();
    }

    @CommandHandler
    void handle(CastVote command) {
        refuseUnlessEntitled(command.attendee());
        MemberVote vote = new MemberVote(command.attendee(), command.choice());
        MemberVote before = votes.get(command.attendee());
        if (before == null) {
            apply(new VoteCast(id, vote, day));
        } else if (!before.equals(vote)) {
            throw Refusal.conflict(
                    "ALREADY_VOTED",
                    VOTING,
                    "Nummer %d har redan röstat %s: rätta rösten i stället, om den blev fel."
                            .formatted(command.attendee(), swedish(before.choice())));
        }
    }

    @CommandHandler
    void handle(CorrectVote command) {
        refuseUnlessEntitled(command.attendee());
        Required.text(VOTING, "Skälet", command.reason());
        MemberVote vote = new MemberVote(command.attendee(), command.choice());
        MemberVote before = votes.get(command.attendee());
        if (before == null || before.equals(vote)) {
            throw Refusal.conflict(
                    "NOTHING_TO_CORRECT",
                    VOTING,
                    "Nummer %d har inte röstat på något annat sätt.".formatted(command.attendee()));
        }
        apply(new VoteCorrected(id, vote, command.reason(), day));
    }

    CastVotes close() {
        refuseIfClosed();
        apply(new BallotClosed(id, day));
        return new CastVotes(
                electorate,
                electorate.stream().map(votes::get).flatMap(Stream::ofNullable).toList());
    }

    @EventSourcingHandler
    void on(BallotOpened event) {
        id = event.ballotId();
        day = event.openedOn();
        electorate = event.electorate();
    }

    @EventSourcingHandler
    void on(VoteCast event) {
        votes.put(event.vote().attendee(), event.vote());
    }

    @EventSourcingHandler
    void on(VoteCorrected event) {
        votes.put(event.vote().attendee(), event.vote());
    }

    @EventSourcingHandler
    void on(BallotClosed event) {
        closed = true;
    }

    private void refuseUnlessEntitled(int attendee) {
        refuseIfClosed();
        if (!electorate.contains(attendee)) {
            throw Refusal.conflict(
                    "MAY_NOT_VOTE",
                    VOTING,
                    "Nummer %d deltog inte i ärendet när omröstningen började och röstar inte.".formatted(attendee));
        }
    }

    private void refuseIfClosed() {
        if (closed) {
            throw Refusal.conflict("BALLOT_CLOSED", VOTING, "Omröstningen är avslutad och tar inte emot fler röster.");
        }
    }

    private static String swedish(VoteChoice choice) {
        return switch (choice) {
            case YES -> "ja";
            case NO -> "nej";
            case ABSTAIN -> "avstår";
        };
    }
}
