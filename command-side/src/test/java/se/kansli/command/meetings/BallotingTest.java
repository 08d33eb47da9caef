package se.kansli.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.command.meetings.Council.DAY;
import static se.kansli.command.meetings.Council.ONE;
import static se.kansli.command.meetings.Council.attendee;
import static se.kansli.command.meetings.Council.fullmaktige;
import static se.kansli.command.meetings.Council.namnd;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.command.MeetingCommand;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.ballots.BreakOffBallot;
import se.kansli.command.ballots.CloseBallot;
import se.kansli.command.ballots.OpenBallot;
import se.kansli.command.sitting.CloseMeeting;
import se.kansli.command.sitting.DecideConflict;
import se.kansli.command.sitting.HandleItem;
import se.kansli.command.sitting.MakeDecision;
import se.kansli.command.sitting.PointToDecide;
import se.kansli.command.sitting.PostponeItem;
import se.kansli.command.sitting.PutQuestions;
import se.kansli.command.sitting.StateResult;
import se.kansli.command.sitting.TakeVote;
import se.kansli.command.sitting.WithdrawItem;
import se.kansli.kernel.ballots.BallotOpened;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.AttendeeCame;
import se.kansli.kernel.sitting.BallotBrokenOff;
import se.kansli.kernel.sitting.BallotCalled;
import se.kansli.kernel.sitting.ConflictDecided;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.MemberVote;
import se.kansli.kernel.sitting.PutQuestion;
import se.kansli.kernel.sitting.QuestionsPut;
import se.kansli.kernel.sitting.ResultStated;
import se.kansli.kernel.sitting.VoteBasis;
import se.kansli.kernel.sitting.VoteChoice;
import se.kansli.kernel.sitting.VoteTaken;

/// A vote that each casts for themselves, as the meeting sees it.
class BallotingTest {

    private static final PutQuestion QUESTION = new PutQuestion("Bifaller fullmäktige förslaget?", List.of());

    @Test
    void MTG_8_those_who_take_part_in_the_item_are_those_who_vote_and_nobody_with_jav() {
        Council few = asked(61, 5);
        Council quorate = asked(9, 6);
        quorate.after(new ConflictDecided(quorate.item(1), 4, true, DAY));

        few.given().when(open(few)).expectException(RefusalMatcher.conflict("NOT_QUORATE"));
        quorate.given()
                .when(open(quorate))
                .expectResultMessagePayload(ballot(quorate))
                .expectEvents(called(quorate));
        assertThat(quorate.opened)
                .containsExactly(new BallotOpened(ballot(quorate), quorate.item(1), 1, List.of(1, 2, 3, 5, 6), DAY));
    }

    @Test
    void MTG_8_each_vote_of_a_meeting_has_an_id_of_its_own() {
        Council body = asked(9, 6);
        body.after(called(body), new BallotBrokenOff(body.item(1), ballot(body), "Fel fråga.", DAY));
        body.given().when(open(body)).expectResultMessagePayload(BallotId.of(body.meeting, 2));
    }

    @Test
    void MTG_8_nobody_votes_on_what_was_not_put_or_is_voted_on_already() {
        Council body = asked(9, 6);
        body.given()
                .when(new OpenBallot(body.meeting, 1, 2, "bifall", "avslag"))
                .expectException(RefusalMatcher.notFound("QUESTION_UNKNOWN"));
        body.after(
                called(body), taken(body, 1, 0, true, VoteBasis.MAJORITY, List.of(new MemberVote(1, VoteChoice.YES))));
        body.given().when(open(body)).expectException(RefusalMatcher.conflict("ALREADY_VOTED"));
    }

    @Test
    void MTG_8_a_vote_may_be_asked_for_when_the_chair_has_stated_what_the_body_found() {
        Council body = asked(9, 6);
        body.after(new ResultStated(body.item(1), 1, true, DAY));
        body.given().when(open(body)).expectEvents(called(body));
    }

    @Test
    void MTG_8_the_votes_are_counted_as_a_roll_call_is() {
        Council body = asked(9, 5);
        VoteChoice[] choices = {VoteChoice.NO, VoteChoice.NO, VoteChoice.YES, VoteChoice.ABSTAIN, VoteChoice.NO};
        List<MemberVote> roll = IntStream.range(0, 5)
                .mapToObj(place -> new MemberVote(place + 1, choices[place]))
                .toList();
        voted(body, choices)
                .given()
                .when(new CloseBallot(ballot(body)))
                .expectEvents(new VoteTaken(
                        body.item(1), 1, "bifall", "avslag", roll, 1, 3, 1, false, VoteBasis.MAJORITY, DAY));
    }

    @Test
    void MTG_9_H7_when_votes_are_equal_the_chairs_decides_and_a_chair_who_abstains_is_asked_to_vote() {
        Council decided = asked(9, 5);
        voted(decided, VoteChoice.NO, VoteChoice.NO, VoteChoice.YES, VoteChoice.YES, VoteChoice.ABSTAIN)
                .given()
                .when(new CloseBallot(ballot(decided)))
                .expectEvents(taken(
                        decided,
                        2,
                        2,
                        false,
                        VoteBasis.CASTING_VOTE,
                        List.of(
                                new MemberVote(1, VoteChoice.NO),
                                new MemberVote(2, VoteChoice.NO),
                                new MemberVote(3, VoteChoice.YES),
                                new MemberVote(4, VoteChoice.YES),
                                new MemberVote(5, VoteChoice.ABSTAIN))));
        Council undecided = asked(9, 5);
        voted(undecided, VoteChoice.ABSTAIN, VoteChoice.NO, VoteChoice.YES, VoteChoice.YES, VoteChoice.NO)
                .given()
                .when(new CloseBallot(ballot(undecided)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("CHAIR_MUST_VOTE"));
    }

    @Test
    void MTG_8_a_vote_is_not_counted_while_somebody_has_not_voted() {
        Council body = asked(9, 5);
        voted(body, VoteChoice.NO, VoteChoice.NO, VoteChoice.YES, VoteChoice.YES)
                .given()
                .when(new CloseBallot(ballot(body)))
                .expectException(RefusalMatcher.invalid("VOTES_MISSING"));
    }

    @Test
    void MTG_8_who_comes_meanwhile_changes_nothing_of_who_votes() {
        Council body = asked(9, 5);
        Council voted = voted(body, VoteChoice.NO, VoteChoice.NO, VoteChoice.YES, VoteChoice.YES, VoteChoice.NO);
        voted.after(new AttendeeCame(body.meeting, attendee(6, AttendanceRole.MEMBER), DAY, ONE.plusHours(1)));
        voted.given().when(new CloseBallot(ballot(body))).expectSuccessfulHandlerExecution();
    }

    @Test
    void MTG_8_a_vote_is_counted_once() {
        Council body = asked(9, 5);
        body.after(
                called(body), taken(body, 1, 0, true, VoteBasis.MAJORITY, List.of(new MemberVote(1, VoteChoice.YES))));
        body.given().when(new CloseBallot(ballot(body))).expectException(RefusalMatcher.conflict("BALLOT_ENDED"));
        body.given()
                .when(new CloseBallot(BallotId.of(body.meeting, 2)))
                .expectException(RefusalMatcher.notFound("BALLOT_UNKNOWN"));
    }

    @Test
    void MTG_8_a_vote_that_was_broken_off_leaves_the_question_open() {
        Council body = asked(9, 5);
        voted(body, VoteChoice.NO, VoteChoice.YES)
                .given()
                .when(new BreakOffBallot(ballot(body), "Anläggningen stannade."))
                .expectEvents(new BallotBrokenOff(body.item(1), ballot(body), "Anläggningen stannade.", DAY));
        body.given()
                .when(new BreakOffBallot(ballot(body), " "))
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
        body.after(new BallotBrokenOff(body.item(1), ballot(body), "Anläggningen stannade.", DAY));
        body.given().when(decide(body)).expectException(RefusalMatcher.conflict("QUESTION_OPEN"));
        body.given().when(rollCall(body)).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @MethodSource("whatElseMightBeDone")
    void MTG_8_nothing_else_is_done_in_the_item_while_votes_are_cast(MeetingCommand command) {
        Council body = asked(9, 5);
        body.after(called(body));
        body.given().when(command).expectNoEvents().expectException(RefusalMatcher.conflict("BALLOT_OPEN"));
    }

    static List<MeetingCommand> whatElseMightBeDone() {
        Council body = asked(9, 5);
        MeetingId meeting = body.meeting;
        return List.of(
                open(body),
                rollCall(body),
                decide(body),
                new StateResult(meeting, 1, 1, true),
                new PutQuestions(meeting, 1, List.of(QUESTION)),
                new HandleItem(meeting, 1, ItemOutcome.DISCUSSED, "Samtal."),
                new PostponeItem(meeting, 1, ItemOutcome.TABLED, "Till nästa gång.", List.of()),
                new WithdrawItem(meeting, 1, "Utgår."),
                new DecideConflict(meeting, 1, 3, true),
                new CloseMeeting(meeting, ONE.plusHours(2)));
    }

    private static Council asked(int seats, int present) {
        Council body = (seats == 61 ? fullmaktige(seats) : namnd(seats))
                .calledTo()
                .opened(present)
                .takenUp(present, seats / 2 + 1);
        return body.after(new QuestionsPut(body.item(1), List.of(QUESTION), DAY));
    }

    /// The ballot is open, and these are the votes of those with the first numbers.
    private static Council voted(Council body, VoteChoice... choices) {
        body.given().when(open(body)).expectSuccessfulHandlerExecution();
        for (int place = 0; place < choices.length; place++) {
            body.cast(place + 1, choices[place]);
        }
        return body.after(called(body));
    }

    private static OpenBallot open(Council body) {
        return new OpenBallot(body.meeting, 1, 1, "bifall", "avslag");
    }

    private static BallotId ballot(Council body) {
        return BallotId.of(body.meeting, 1);
    }

    private static BallotCalled called(Council body) {
        return new BallotCalled(body.item(1), 1, ballot(body), "bifall", "avslag", DAY);
    }

    private static VoteTaken taken(
            Council body, int yes, int no, boolean answeredYes, VoteBasis basis, List<MemberVote> roll) {
        return new VoteTaken(
                body.item(1), 1, "bifall", "avslag", roll, yes, no, roll.size() - yes - no, answeredYes, basis, DAY);
    }

    private static MakeDecision decide(Council body) {
        return new MakeDecision(
                body.meeting,
                1,
                List.of(new PointToDecide(DecisionKind.GRANT, "Bifall.", null, null, null)),
                null,
                null);
    }

    private static TakeVote rollCall(Council body) {
        return new TakeVote(
                body.meeting,
                1,
                1,
                "bifall",
                "avslag",
                IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> new MemberVote(number, VoteChoice.YES))
                        .toList(),
                null);
    }
}
