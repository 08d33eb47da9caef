package se.kansli.command.ballots;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import se.kansli.command.RefusalMatcher;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.ballots.BallotClosed;
import se.kansli.kernel.ballots.BallotOpened;
import se.kansli.kernel.ballots.VoteCast;
import se.kansli.kernel.ballots.VoteCorrected;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.sitting.MemberVote;
import se.kansli.kernel.sitting.VoteChoice;

/// One vote each, while votes are taken.
class BallotTest {

    private static final BallotId BALLOT = new BallotId("KF-M-KF-7-V3");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 22);
    private static final BallotOpened OPENED =
            new BallotOpened(BALLOT, new MeetingItem(BALLOT.meetingId(), 2), 1, List.of(1, 2, 4), DAY);

    @Test
    void MTG_8_one_who_takes_part_in_the_item_votes() {
        after(OPENED).when(new CastVote(BALLOT, 2, VoteChoice.NO)).expectEvents(cast(2, VoteChoice.NO));
    }

    @Test
    void MTG_8_the_same_vote_again_is_counted_once() {
        after(OPENED, cast(2, VoteChoice.NO))
                .when(new CastVote(BALLOT, 2, VoteChoice.NO))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void MTG_8_nobody_votes_both_ways() {
        after(OPENED, cast(2, VoteChoice.NO))
                .when(new CastVote(BALLOT, 2, VoteChoice.YES))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_VOTED"));
    }

    @Test
    void MTG_8_nobody_votes_who_took_no_part_in_the_item_when_it_began() {
        after(OPENED)
                .when(new CastVote(BALLOT, 3, VoteChoice.YES))
                .expectException(RefusalMatcher.conflict("MAY_NOT_VOTE"));
        after(OPENED)
                .when(new CorrectVote(BALLOT, 3, VoteChoice.YES, "Fel knapp."))
                .expectException(RefusalMatcher.conflict("MAY_NOT_VOTE"));
    }

    @Test
    void MTG_8_a_vote_that_was_wrong_is_corrected_with_its_reason() {
        after(OPENED, cast(2, VoteChoice.NO))
                .when(new CorrectVote(BALLOT, 2, VoteChoice.YES, "Fel knapp."))
                .expectEvents(new VoteCorrected(BALLOT, new MemberVote(2, VoteChoice.YES), "Fel knapp.", DAY));
        after(OPENED, cast(2, VoteChoice.NO))
                .when(new CorrectVote(BALLOT, 2, VoteChoice.YES, " "))
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
    }

    @Test
    void MTG_8_a_correction_takes_the_place_of_the_vote() {
        after(
                        OPENED,
                        cast(2, VoteChoice.NO),
                        new VoteCorrected(BALLOT, new MemberVote(2, VoteChoice.YES), "Fel knapp.", DAY))
                .when(new CastVote(BALLOT, 2, VoteChoice.NO))
                .expectException(RefusalMatcher.conflict("ALREADY_VOTED"));
    }

    @Test
    void MTG_8_nothing_is_corrected_that_is_as_it_should_be() {
        after(OPENED)
                .when(new CorrectVote(BALLOT, 2, VoteChoice.YES, "Fel knapp."))
                .expectException(RefusalMatcher.conflict("NOTHING_TO_CORRECT"));
        after(OPENED, cast(2, VoteChoice.NO))
                .when(new CorrectVote(BALLOT, 2, VoteChoice.NO, "Fel knapp."))
                .expectException(RefusalMatcher.conflict("NOTHING_TO_CORRECT"));
    }

    @Test
    void MTG_8_who_comes_after_the_end_does_not_vote() {
        after(OPENED, new BallotClosed(BALLOT, DAY))
                .when(new CastVote(BALLOT, 2, VoteChoice.YES))
                .expectException(RefusalMatcher.conflict("BALLOT_CLOSED"));
        after(OPENED, cast(2, VoteChoice.NO), new BallotClosed(BALLOT, DAY))
                .when(new CorrectVote(BALLOT, 2, VoteChoice.YES, "Fel knapp."))
                .expectException(RefusalMatcher.conflict("BALLOT_CLOSED"));
    }

    private static VoteCast cast(int attendee, VoteChoice choice) {
        return new VoteCast(BALLOT, new MemberVote(attendee, choice), DAY);
    }

    private static TestExecutor<Ballot> after(DomainEvent... past) {
        return new AggregateTestFixture<>(Ballot.class).given((Object[]) past);
    }
}
