package se.kansli.command.meetings;

import static se.kansli.command.meetings.Council.CASE;
import static se.kansli.command.meetings.Council.DAY;
import static se.kansli.command.meetings.Council.ONE;
import static se.kansli.command.meetings.Council.fullmaktige;
import static se.kansli.command.meetings.Council.namnd;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.sitting.AcceptUrgentItem;
import se.kansli.command.sitting.ChooseApprovers;
import se.kansli.command.sitting.CloseMeeting;
import se.kansli.command.sitting.GiveReservationReason;
import se.kansli.command.sitting.HandleItem;
import se.kansli.command.sitting.MakeDecision;
import se.kansli.command.sitting.MakeMinutesNote;
import se.kansli.command.sitting.MakeMotion;
import se.kansli.command.sitting.MakeReservation;
import se.kansli.command.sitting.PointToDecide;
import se.kansli.command.sitting.PostponeItem;
import se.kansli.command.sitting.PutQuestions;
import se.kansli.command.sitting.SecretBallot;
import se.kansli.command.sitting.SettleParagraph;
import se.kansli.command.sitting.StateResult;
import se.kansli.command.sitting.TakeVote;
import se.kansli.command.sitting.WithdrawMotion;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.agenda.NumberedItem;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.sitting.AdoptedText;
import se.kansli.kernel.sitting.ApproversChosen;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceChanged;
import se.kansli.kernel.sitting.DecisionMade;
import se.kansli.kernel.sitting.ItemHandled;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ItemPostponed;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.MeetingClosed;
import se.kansli.kernel.sitting.MemberVote;
import se.kansli.kernel.sitting.MinorityDemand;
import se.kansli.kernel.sitting.MinutesNoteMade;
import se.kansli.kernel.sitting.MotionKind;
import se.kansli.kernel.sitting.MotionMade;
import se.kansli.kernel.sitting.MotionWithdrawn;
import se.kansli.kernel.sitting.ParagraphSettled;
import se.kansli.kernel.sitting.PutQuestion;
import se.kansli.kernel.sitting.QuestionsPut;
import se.kansli.kernel.sitting.ReservationMade;
import se.kansli.kernel.sitting.ReservationReasoned;
import se.kansli.kernel.sitting.ResultStated;
import se.kansli.kernel.sitting.UrgentItemAccepted;
import se.kansli.kernel.sitting.VoteBasis;
import se.kansli.kernel.sitting.VoteChoice;
import se.kansli.kernel.sitting.VoteTaken;

/// From the motions to what the minutes will say of an item.
class DecidingTest {

    private static final LocalTime THREE = LocalTime.of(15, 0);
    private static final PutQuestion QUESTION = new PutQuestion("Bifaller nämnden förslaget?", List.of());

    @Test
    void MTG_8_motions_are_made_by_those_who_decide_and_can_be_withdrawn() {
        Council body = deliberating(11, 8);
        body.given()
                .when(new MakeMotion(body.meeting, 1, 2, MotionKind.REJECTION, "Avslag"))
                .expectResultMessagePayload(1)
                .expectEvents(new MotionMade(body.item(1), 1, 2, MotionKind.REJECTION, "Avslag", DAY));
        body.after(new MotionMade(body.item(1), 1, 2, MotionKind.REJECTION, "Avslag", DAY));
        body.given()
                .when(new WithdrawMotion(body.meeting, 1, 1))
                .expectEvents(new MotionWithdrawn(body.item(1), 1, DAY));
        body.after(new MotionWithdrawn(body.item(1), 1, DAY));
        body.given()
                .when(new PutQuestions(body.meeting, 1, List.of(new PutQuestion("Bifalls yrkandet?", List.of(1)))))
                .expectNoEvents()
                .expectException(RefusalMatcher.notFound("MOTION_UNKNOWN"));
    }

    @Test
    void MTG_8_an_item_is_taken_up_before_anybody_moves_anything() {
        Council body = namnd(11).calledTo().opened(8);
        body.given()
                .when(new MakeMotion(body.meeting, 1, 2, MotionKind.REJECTION, "Avslag"))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_TAKEN_UP"));
    }

    @Test
    void MTG_8_every_question_that_is_put_is_answered_before_the_decision() {
        Council body = deliberating(11, 8).after(put());
        body.given().when(granting(body)).expectNoEvents().expectException(RefusalMatcher.conflict("QUESTION_OPEN"));
        body.given()
                .when(new StateResult(body.meeting, 1, 1, true))
                .expectEvents(new ResultStated(body.item(1), 1, true, DAY));
        body.after(new ResultStated(body.item(1), 1, true, DAY));
        body.given().when(granting(body)).expectEvents(granted(body, IntStream.rangeClosed(1, 8)));
        body.given()
                .when(new StateResult(body.meeting, 1, 1, false))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_ANSWERED"));
        body.given()
                .when(new StateResult(body.meeting, 1, 2, true))
                .expectNoEvents()
                .expectException(RefusalMatcher.notFound("QUESTION_UNKNOWN"));
    }

    @Test
    void MTG_8_a_vote_may_be_asked_for_when_the_result_has_been_stated() {
        Council body = deliberating(11, 6).after(put());
        body.after(new ResultStated(body.item(1), 1, true, DAY));
        List<MemberVote> votes = votes("NNNNYY");
        body.given().when(vote(body, votes)).expectEvents(counted(body, votes, 2, 4, 0, false, VoteBasis.MAJORITY));
    }

    @ParameterizedTest
    @CsvSource({"YYYYYNNNNN, true", "NYYYYYNNNN, false"})
    void MTG_8_H7_when_the_votes_are_equal_the_chair_has_decided(String given, boolean yes) {
        Council body = deliberating(11, 10).after(put());
        List<MemberVote> votes = votes(given);
        body.given().when(vote(body, votes)).expectEvents(counted(body, votes, 5, 5, 0, yes, VoteBasis.CASTING_VOTE));
    }

    @Test
    void MTG_9_H10_the_chair_must_vote_when_the_votes_are_equal() {
        Council body = deliberating(11, 7).after(put());
        body.given()
                .when(vote(body, votes("AYYYNNN")))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("CHAIR_MUST_VOTE"));
    }

    @Test
    void MTG_8_equal_votes_make_a_motion_fall_in_a_danish_committee() {
        Council body = Council.of(RuleProfile.COMMITTEE_DK, 6)
                .calledTo()
                .opened(6)
                .takenUp(6, 3)
                .after(put());
        List<MemberVote> votes = votes("YYYNNN");
        body.given().when(vote(body, votes)).expectEvents(counted(body, votes, 3, 3, 0, false, VoteBasis.TIE));
    }

    @ParameterizedTest
    @CsvSource({"YYYYYY, VOTES_MISSING", "YYYYYYYY, MAY_NOT_VOTE"})
    void MTG_8_each_who_decides_votes_once_and_nobody_else(String given, String refusal) {
        Council body = deliberating(11, 7).after(put());
        body.given().when(vote(body, votes(given))).expectNoEvents().expectException(RefusalMatcher.invalid(refusal));
    }

    @Test
    void MTG_8_nobody_votes_twice() {
        Council body = deliberating(11, 6).after(put());
        List<MemberVote> votes = new ArrayList<>(votes("YYYYYY"));
        votes.add(new MemberVote(2, VoteChoice.NO));
        body.given().when(vote(body, votes)).expectNoEvents().expectException(RefusalMatcher.invalid("VOTED_TWICE"));
    }

    @Test
    void MTG_8_H7_lots_decide_an_election_with_equal_votes_and_names_are_not_kept() {
        Council body = deliberating(11, 10).after(put());
        body.given()
                .when(election(body, new SecretBallot(5, 5, 0, null)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("LOTS_NEEDED"));
        body.given()
                .when(election(body, new SecretBallot(6, 4, 0, true)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NO_LOTS_NEEDED"));
        body.given()
                .when(election(body, new SecretBallot(5, 5, 0, false)))
                .expectEvents(counted(body, List.of(), 5, 5, 0, false, VoteBasis.LOTS));
        body.given()
                .when(election(body, new SecretBallot(5, 4, 0, null)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("VOTES_DO_NOT_ADD_UP"));
    }

    @Test
    void MTG_8_a_secret_vote_decides_an_election_and_nothing_else() {
        Council body = deliberating(11, 10).after(put());
        body.after(counted(body, List.of(), 6, 4, 0, true, VoteBasis.MAJORITY));
        body.given().when(granting(body)).expectNoEvents().expectException(RefusalMatcher.conflict("SECRET_VOTE"));
        body.given()
                .when(decision(
                        body, new PointToDecide(DecisionKind.APPOINT, "Ledamot 2 väljs.", null, null, null), null))
                .expectSuccessfulHandlerExecution();
        List<MemberVote> openly = votes("YYYYYYNNNN");
        VoteTaken anew = counted(body, openly, 6, 4, 0, true, VoteBasis.MAJORITY);
        body.given().when(vote(body, openly)).expectEvents(anew);
        body.after(anew);
        body.given().when(granting(body)).expectSuccessfulHandlerExecution();
        body.given()
                .when(vote(body, openly))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_VOTED"));
    }

    @Test
    void MTG_2_what_no_summons_told_of_is_decided_by_fullmaktige_only_when_all_agree() {
        Council body = fullmaktige(61).opened(40);
        body.after(
                new ItemAdded(body.item(1), "Avsägelse", null, List.of(), List.of(), null, "Kom in i går", DAY),
                new ItemsNumbered(body.meeting, List.of(new NumberedItem(1, ParagraphNumber.of(7))), DAY),
                new ItemTakenUp(body.item(1), 40, 31, 1, null, DAY));
        body.given().when(granting(body)).expectNoEvents().expectException(RefusalMatcher.conflict("NOT_ANNOUNCED"));
        body.given()
                .when(new AcceptUrgentItem(body.meeting, 1))
                .expectEvents(new UrgentItemAccepted(body.item(1), DAY));
        body.after(new UrgentItemAccepted(body.item(1), DAY));
        body.given().when(granting(body)).expectSuccessfulHandlerExecution();
    }

    @Test
    void MIN_7_a_decision_can_be_appealed_by_its_body_and_kind_unless_somebody_says_otherwise() {
        Council body = deliberating(11, 8);
        List<PointToDecide> points = List.of(
                new PointToDecide(DecisionKind.GRANT, "Bidraget beviljas.", null, null, null),
                new PointToDecide(DecisionKind.FORWARD, "Ärendet överlämnas.", null, null, new BodyCode("KS")),
                new PointToDecide(DecisionKind.NOTE, "Noteras.", true, "Myndighetsutövning", null));
        body.given()
                .when(new MakeDecision(body.meeting, 1, points, "Med en kommentar", null))
                .expectEvents(new DecisionMade(
                        body.item(1),
                        List.of(
                                new DecisionPoint(
                                        1,
                                        DecisionKind.GRANT,
                                        "Bidraget beviljas.",
                                        true,
                                        "inte rent förberedande eller rent verkställande (KL 13:2 p 2)",
                                        null),
                                new DecisionPoint(
                                        2,
                                        DecisionKind.FORWARD,
                                        "Ärendet överlämnas.",
                                        false,
                                        "rent förberedande (KL 13:2 p 2)",
                                        new BodyCode("KS")),
                                new DecisionPoint(3, DecisionKind.NOTE, "Noteras.", true, "Myndighetsutövning", null)),
                        "Med en kommentar",
                        null,
                        IntStream.rangeClosed(1, 8).boxed().toList(),
                        DAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"TABLE", "REFER_BACK"})
    void an_item_is_postponed_and_not_decided_so(DecisionKind kind) {
        Council body = deliberating(11, 8);
        body.given()
                .when(decision(body, new PointToDecide(kind, "Bordläggs.", null, null, null), null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("ANOTHER_OUTCOME"));
    }

    @Test
    void a_point_is_forwarded_to_a_body_that_there_is() {
        Council body = deliberating(11, 8);
        body.given()
                .when(decision(
                        body,
                        new PointToDecide(DecisionKind.FORWARD, "Överlämnas.", null, null, new BodyCode("XX")),
                        null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("BODY_UNKNOWN"));
        body.given()
                .when(decision(
                        body, new PointToDecide(DecisionKind.NOTE, "Noteras.", null, null, new BodyCode("KS")), null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOT_FORWARDED"));
        body.given()
                .when(decision(
                        body,
                        new PointToDecide(DecisionKind.FORWARD, "Överlämnas.", null, null, new BodyCode("SFN")),
                        null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("FORWARDED_TO_ITSELF"));
    }

    @Test
    void what_is_forwarded_belongs_to_a_case() {
        Council withoutCase = namnd(11);
        withoutCase
                .after(
                        new ItemAdded(withoutCase.item(1), Council.TITLE, null, List.of(), List.of(), null, null, DAY),
                        new ItemsNumbered(
                                withoutCase.meeting, List.of(new NumberedItem(1, ParagraphNumber.of(90))), DAY))
                .opened(6)
                .takenUp(6, 6)
                .given()
                .when(decision(
                        withoutCase,
                        new PointToDecide(DecisionKind.FORWARD, "Överlämnas.", null, null, new BodyCode("KS")),
                        null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NO_CASE"));
    }

    @Test
    void FUP_2_a_point_that_gives_somebody_something_to_do_says_who_and_by_when() {
        Council body = deliberating(11, 6);
        Task task = new Task(
                new Responsible(null, "Serviceförvaltningen"),
                List.of(new Responsible(new BodyCode("KS"), "Kommunledningskontoret")),
                TaskTime.ONCE,
                DAY.plusMonths(3));
        body.given()
                .when(decision(body, giving(DecisionKind.COMMISSION, task), null))
                .expectEvents(new DecisionMade(
                        body.item(1),
                        List.of(new DecisionPoint(
                                1,
                                DecisionKind.COMMISSION,
                                "Förvaltningen får i uppdrag att återkomma.",
                                false,
                                "rent verkställande (KL 13:2 p 2)",
                                null,
                                task)),
                        null,
                        null,
                        IntStream.rangeClosed(1, 6).boxed().toList(),
                        DAY));
        body.given()
                .when(decision(body, giving(DecisionKind.NOTE, task), null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOT_COMMISSIONED"));
        Task toNobody = new Task(new Responsible(null, null), List.of(), TaskTime.ONGOING, null);
        body.given()
                .when(decision(body, giving(DecisionKind.COMMISSION, toNobody), null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("RESPONSIBLE_MISSING"));
    }

    @Test
    void CON_9_A5_a_changed_text_is_adopted_with_what_was_changed_and_the_reservation_goes_with_it() {
        Council body = deliberating(11, 6);
        AdoptedText adopted =
                new AdoptedText(AdoptionMode.AMENDED, 1, "Nämnden saknar resurser.", "En mening, på yrkande av nr 2");
        PointToDecide point = new PointToDecide(DecisionKind.ADOPT_AS_OWN, "Yttrandet antas.", null, null, null);
        DecisionPoint decided = new DecisionPoint(
                1, DecisionKind.ADOPT_AS_OWN, "Yttrandet antas.", false, "rent förberedande (KL 13:2 p 2)", null);
        List<Integer> all = IntStream.rangeClosed(1, 6).boxed().toList();
        body.given()
                .when(decision(body, point, adopted))
                .expectEvents(new DecisionMade(body.item(1), List.of(decided), null, adopted, all, DAY));
        body.after(new DecisionMade(body.item(1), List.of(decided), null, adopted, all, DAY));
        body.after(new ReservationMade(body.item(1), 3, "För få resurser.", DAY));
        body.given()
                .when(new CloseMeeting(body.meeting, THREE))
                .expectEvents(
                        new ParagraphSettled(
                                body.item(1),
                                ParagraphNumber.of(90),
                                Council.TITLE,
                                CASE,
                                ItemOutcome.DECIDED,
                                List.of(decided),
                                null,
                                adopted,
                                null,
                                List.of(new Reservation("Ledamot 3", "För få resurser.")),
                                IntStream.rangeClosed(1, 6)
                                        .mapToObj(n -> "Ledamot " + n)
                                        .toList(),
                                "Ledamot 1",
                                false,
                                DAY),
                        new MeetingClosed(body.meeting, DAY, THREE));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "AS_PROPOSED, -, -, -",
                "AS_PROPOSED, 1, text, -",
                "AMENDED, 1, text, -",
                "OWN, 1, text, -",
                "OWN, -, -, -"
            })
    void CON_9_what_is_adopted_is_told_whole(
            AdoptionMode mode, @Nullable Integer version, @Nullable String text, @Nullable String changes) {
        Council body = deliberating(11, 6);
        body.given()
                .when(decision(
                        body,
                        new PointToDecide(DecisionKind.ADOPT_AS_OWN, "Antas.", null, null, null),
                        new AdoptedText(mode, version, text, changes)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("MODE_AND_TEXT_DISAGREE"));
    }

    @Test
    void MTG_10_H8_only_who_took_part_reserves_themselves_and_before_the_meeting_ends() {
        Council body = deliberating(11, 7);
        body.after(new AttendanceChanged(body.meeting, 7, AttendanceChange.LEFT, null, null, DAY, ONE));
        body.given()
                .when(new MakeReservation(body.meeting, 1, 2, "Fel"))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("TOOK_NO_PART"));
        body.after(granted(body, IntStream.rangeClosed(1, 6)));
        body.given()
                .when(new MakeReservation(body.meeting, 1, 2, null))
                .expectEvents(new ReservationMade(body.item(1), 2, null, DAY));
        body.given()
                .when(new MakeReservation(body.meeting, 1, 7, "Fel"))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("TOOK_NO_PART"));
        body.after(new ReservationMade(body.item(1), 2, null, DAY), new MeetingClosed(body.meeting, DAY, THREE));
        body.given()
                .when(new MakeReservation(body.meeting, 1, 3, "Fel"))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MEETING_CLOSED"));
        body.given()
                .when(new GiveReservationReason(body.meeting, 1, 2, "Det blir för dyrt."))
                .expectEvents(new ReservationReasoned(body.item(1), 2, "Det blir för dyrt.", DAY));
        body.given()
                .when(new GiveReservationReason(body.meeting, 1, 3, "Det blir för dyrt."))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NO_REASON_AWAITED"));
    }

    @Test
    void MTG_10_MIN_13_no_reason_is_added_to_minutes_that_are_approved() {
        ReservationMade reserved = new ReservationMade(namnd(11).item(1), 2, null, DAY);
        GiveReservationReason reason = new GiveReservationReason(namnd(11).meeting, 1, 2, "Det blir för dyrt.");
        MinutesId minutes = MinutesId.of(reason.meetingId());
        MinutesId ofParagraph90 = MinutesId.of(reason.meetingId(), ParagraphNumber.of(90));

        deliberating(11, 6)
                .after(reserved, settled(false), new MeetingClosed(reason.meetingId(), DAY, THREE))
                .approved(minutes)
                .given()
                .when(reason)
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MINUTES_APPROVED"));
        deliberating(11, 6)
                .after(reserved, settled(true))
                .approved(ofParagraph90)
                .given()
                .when(reason)
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MINUTES_APPROVED"));
        deliberating(11, 6)
                .after(reserved, settled(true), new MeetingClosed(reason.meetingId(), DAY, THREE))
                .approved(minutes)
                .given()
                .when(reason)
                .expectEvents(new ReservationReasoned(reserved.item(), 2, "Det blir för dyrt.", DAY));
    }

    private static ParagraphSettled settled(boolean immediately) {
        return new ParagraphSettled(
                namnd(11).item(1),
                ParagraphNumber.of(90),
                Council.TITLE,
                Council.CASE,
                ItemOutcome.DECIDED,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                "Ledamot 1",
                immediately,
                DAY);
    }

    @ParameterizedTest
    @CsvSource({"31, 14, true", "31, 11, true", "31, 10, false", "30, 10, true", "30, 9, false"})
    void MTG_11_H6_a_third_of_those_present_in_fullmaktige_make_a_matter_wait(
            int present, int askers, boolean granted) {
        Council body = fullmaktige(45).calledTo().opened(present).takenUp(present, 23);
        PostponeItem demand = postponing(body, askers);
        if (granted) {
            body.given()
                    .when(demand)
                    .expectEvents(new ItemPostponed(
                            body.item(1),
                            ItemOutcome.REFERRED_BACK,
                            "Kostnaderna ska redovisas.",
                            new MinorityDemand(askers, present),
                            IntStream.rangeClosed(1, present).boxed().toList(),
                            DAY));
        } else {
            body.given().when(demand).expectNoEvents().expectException(RefusalMatcher.conflict("TOO_FEW_ASKED"));
        }
    }

    @Test
    void MTG_11_H6_a_minority_does_so_once_and_then_the_majority_decides() {
        MeetingItem earlier = new MeetingItem(MeetingId.of(new DocketId("KF-M-KF"), 5), 3);
        Council body = fullmaktige(45).minorityHasPostponed(earlier).opened(31);
        body.after(
                new ItemAdded(body.item(1), "Budget", null, List.of(), List.of(), earlier, null, DAY.minusDays(20)),
                new ItemsNumbered(body.meeting, List.of(new NumberedItem(1, ParagraphNumber.of(7))), DAY),
                new ItemTakenUp(body.item(1), 31, 23, 1, null, DAY));
        body.given()
                .when(postponing(body, 14))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("POSTPONED_ONCE"));
        body.given().when(postponing(body, 0)).expectSuccessfulHandlerExecution();
    }

    @Test
    void MTG_11_H6_no_minority_does_so_in_a_namnd() {
        Council body = deliberating(11, 11);
        body.given()
                .when(postponing(body, 4))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ONLY_IN_COUNCIL"));
    }

    @Test
    void an_item_without_a_decision_tells_what_came_up() {
        Council body = deliberating(11, 3);
        body.given()
                .when(new HandleItem(body.meeting, 1, ItemOutcome.INFORMED, "Informationen lades till handlingarna."))
                .expectEvents(new ItemHandled(
                        body.item(1),
                        ItemOutcome.INFORMED,
                        "Informationen lades till handlingarna.",
                        List.of(1, 2, 3),
                        DAY));
        body.given()
                .when(new HandleItem(body.meeting, 1, ItemOutcome.DECIDED, "Beslut"))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("ANOTHER_OUTCOME"));
    }

    @Test
    void MIN_9_H4_a_paragraph_that_is_approved_at_once_stands_before_the_meeting_ends() {
        Council body = deliberating(11, 6);
        body.given()
                .when(new SettleParagraph(body.meeting, 1))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ITEM_OPEN"));
        body.after(granted(body, IntStream.rangeClosed(1, 6)));
        ParagraphSettled settled = new ParagraphSettled(
                body.item(1),
                ParagraphNumber.of(90),
                Council.TITLE,
                CASE,
                ItemOutcome.DECIDED,
                List.of(point()),
                null,
                null,
                null,
                List.of(),
                IntStream.rangeClosed(1, 6).mapToObj(n -> "Ledamot " + n).toList(),
                "Ledamot 1",
                true,
                DAY);
        body.given().when(new SettleParagraph(body.meeting, 1)).expectEvents(settled);
        body.after(settled);
        body.given().when(granting(body)).expectNoEvents().expectException(RefusalMatcher.conflict("PARAGRAPH_STANDS"));
        body.given()
                .when(new CloseMeeting(body.meeting, THREE))
                .expectEvents(new MeetingClosed(body.meeting, DAY, THREE));
    }

    @Test
    void a_decision_is_worded_anew_until_it_stands() {
        Council body = deliberating(11, 6);
        body.after(granted(body, IntStream.rangeClosed(1, 6)));
        body.given()
                .when(decision(body, new PointToDecide(DecisionKind.REJECT, "Avslag.", null, null, null), null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void C4_approvers_are_chosen_among_those_who_decide() {
        Council body = deliberating(11, 6);
        body.given()
                .when(new ChooseApprovers(body.meeting, 1, List.of(2, 3), DAY.plusDays(2)))
                .expectEvents(new ApproversChosen(body.item(1), List.of(2, 3), DAY.plusDays(2), DAY));
        body.given()
                .when(new ChooseApprovers(body.meeting, 1, List.of(), null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOBODY_CHOSEN"));
        body.given()
                .when(new MakeMinutesNote(body.meeting, 1, 4, "Barnens röst borde höras."))
                .expectEvents(new MinutesNoteMade(body.item(1), 4, "Barnens röst borde höras.", DAY));
    }

    private static Council deliberating(int seats, int present) {
        return namnd(seats).calledTo().opened(present).takenUp(present, seats / 2 + 1);
    }

    private static QuestionsPut put() {
        return new QuestionsPut(namnd(11).item(1), List.of(QUESTION), DAY);
    }

    private static MakeDecision granting(Council body) {
        return decision(body, new PointToDecide(DecisionKind.GRANT, "Bifall.", true, "Verkställs", null), null);
    }

    private static PointToDecide giving(DecisionKind kind, Task task) {
        return new PointToDecide(kind, "Förvaltningen får i uppdrag att återkomma.", null, null, null, task);
    }

    private static MakeDecision decision(Council body, PointToDecide point, @Nullable AdoptedText adopted) {
        return new MakeDecision(body.meeting, 1, List.of(point), null, adopted);
    }

    private static DecisionMade granted(Council body, IntStream tookPart) {
        return new DecisionMade(
                body.item(1), List.of(point()), null, null, tookPart.boxed().toList(), DAY);
    }

    private static DecisionPoint point() {
        return new DecisionPoint(1, DecisionKind.GRANT, "Bifall.", true, "Verkställs", null);
    }

    private static PostponeItem postponing(Council body, int askers) {
        return new PostponeItem(
                body.meeting,
                1,
                ItemOutcome.REFERRED_BACK,
                "Kostnaderna ska redovisas.",
                IntStream.rangeClosed(1, askers).boxed().toList());
    }

    /// @param given the votes of 1, 2, 3 and so on: Y, N or A
    private static List<MemberVote> votes(String given) {
        return IntStream.range(0, given.length())
                .mapToObj(place -> new MemberVote(
                        place + 1,
                        switch (given.charAt(place)) {
                            case 'Y' -> VoteChoice.YES;
                            case 'N' -> VoteChoice.NO;
                            default -> VoteChoice.ABSTAIN;
                        }))
                .toList();
    }

    private static TakeVote vote(Council body, List<MemberVote> votes) {
        return new TakeVote(body.meeting, 1, 1, "bifall", "avslag", votes, null);
    }

    private static TakeVote election(Council body, SecretBallot ballot) {
        return new TakeVote(body.meeting, 1, 1, "bifall", "avslag", List.of(), ballot);
    }

    private static VoteTaken counted(
            Council body, List<MemberVote> votes, int yes, int no, int abstained, boolean answered, VoteBasis basis) {
        return new VoteTaken(body.item(1), 1, "bifall", "avslag", votes, yes, no, abstained, answered, basis, DAY);
    }
}
