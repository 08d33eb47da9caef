package se.kansli.command.meetings;

import static se.kansli.command.meetings.Council.CASE;
import static se.kansli.command.meetings.Council.DAY;
import static se.kansli.command.meetings.Council.ONE;
import static se.kansli.command.meetings.Council.attendee;
import static se.kansli.command.meetings.Council.fullmaktige;
import static se.kansli.command.meetings.Council.namnd;
import static se.kansli.command.meetings.Council.substitute;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.sitting.Arrival;
import se.kansli.command.sitting.ChangeAttendance;
import se.kansli.command.sitting.CloseMeeting;
import se.kansli.command.sitting.DecideConflict;
import se.kansli.command.sitting.MakeDecision;
import se.kansli.command.sitting.OpenMeeting;
import se.kansli.command.sitting.PointToDecide;
import se.kansli.command.sitting.ResumeMeeting;
import se.kansli.command.sitting.TakeChair;
import se.kansli.command.sitting.TakeUpItem;
import se.kansli.command.sitting.WithdrawItem;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceChanged;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.ChairTaken;
import se.kansli.kernel.sitting.ConflictDecided;
import se.kansli.kernel.sitting.DecisionMade;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.ItemWithdrawn;
import se.kansli.kernel.sitting.MeetingAdjourned;
import se.kansli.kernel.sitting.MeetingClosed;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.MeetingResumed;
import se.kansli.kernel.sitting.ParagraphSettled;
import se.kansli.kernel.sitting.Presence;

/// Who is there, whether they are enough, and how a meeting begins and ends.
class SittingTest {

    private static final LocalTime THREE = LocalTime.of(15, 0);

    @Test
    void a_meeting_is_opened_with_the_roll_of_those_who_are_there() {
        Council body = namnd(11).calledTo();
        body.given()
                .when(opening(body, null, arrival(AttendanceRole.CHAIR), arrival(AttendanceRole.SECRETARY)))
                .expectEvents(
                        new AttendanceRecorded(
                                body.meeting,
                                List.of(named(1, AttendanceRole.CHAIR), named(2, AttendanceRole.SECRETARY)),
                                null,
                                null,
                                DAY),
                        new MeetingOpened(body.meeting, DAY, ONE, 1));
    }

    @Test
    void a_meeting_is_opened_once_and_on_its_day() {
        Council opened = namnd(11).calledTo().opened(6);
        opened.given()
                .when(opening(opened, null, arrival(AttendanceRole.CHAIR)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_OPENED"));
        Council early = namnd(11).calledTo().on(DAY.plusDays(3));
        early.given()
                .when(new OpenMeeting(
                        early.meeting, DAY.plusDays(1), ONE, List.of(arrival(AttendanceRole.CHAIR)), 1, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_THAT_DAY"));
    }

    @Test
    void who_presides_is_one_of_those_who_decide() {
        Council body = namnd(11).calledTo();
        body.given()
                .when(opening(body, null, arrival(AttendanceRole.SECRETARY)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOBODY_PRESIDES"));
    }

    @Test
    void MTG_5_nobody_attends_a_namnd_from_elsewhere_until_fullmaktige_has_decided_so() {
        Arrival remote = new Arrival("Ordföranden", AttendanceRole.CHAIR, Presence.REMOTE, null, null, null, null);
        Council body = namnd(11).calledTo();
        body.given()
                .when(opening(body, null, remote))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("REMOTE_NOT_ALLOWED"));
        Council allowed = namnd(11).remoteAllowedBy("KF 2017-12-18 § 212").calledTo();
        allowed.given().when(opening(allowed, null, remote)).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({"13, 7, true", "13, 6, false", "12, 7, true", "12, 6, false", "11, 6, true", "11, 5, false"})
    void MTG_3_A6_more_than_half_of_the_seats_decide(int seats, int present, boolean quorate) {
        Council body = namnd(seats).calledTo().opened(present).takenUp(present, seats / 2 + 1);
        if (quorate) {
            body.given()
                    .when(noting(body))
                    .expectEvents(noted(body, IntStream.rangeClosed(1, present).toArray()));
        } else {
            body.given().when(noting(body)).expectNoEvents().expectException(RefusalMatcher.conflict("NOT_QUORATE"));
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 5, true", "10, 4, false"})
    void MTG_3_D1_at_least_half_decide_in_a_danish_committee(int seats, int present, boolean quorate) {
        Council body = Council.of(RuleProfile.COMMITTEE_DK, seats)
                .calledTo()
                .opened(present)
                .takenUp(present, 5);
        if (quorate) {
            body.given().when(noting(body)).expectSuccessfulHandlerExecution();
        } else {
            body.given().when(noting(body)).expectException(RefusalMatcher.conflict("NOT_QUORATE"));
        }
    }

    @Test
    void MTG_3_a_rad_asks_for_no_quorum() {
        Council body =
                Council.of(RuleProfile.ADVISORY_SE, 13).calledTo().opened(1).takenUp(1, 0);
        body.given().when(noting(body)).expectSuccessfulHandlerExecution();
    }

    @Test
    void MTG_3_the_quorum_is_kept_with_the_item() {
        Council body = namnd(11).calledTo().opened(7);
        body.given()
                .when(new TakeUpItem(body.meeting, 1, List.of()))
                .expectEvents(new ItemTakenUp(body.item(1), 7, 6, 1, null, DAY));
    }

    @Test
    void MTG_4_A6_who_has_jav_does_not_count_in_a_namnd() {
        Council body = namnd(11)
                .calledTo()
                .opened(6)
                .takenUp(6, 6)
                .after(new ConflictDecided(Council.namnd(11).item(1), 2, true, DAY));
        body.given().when(noting(body)).expectNoEvents().expectException(RefusalMatcher.conflict("NOT_QUORATE"));
    }

    @Test
    void MTG_4_fullmaktige_stays_quorate_when_members_leave_for_jav() {
        Council body = fullmaktige(11).calledTo().opened(6).takenUp(6, 6);
        body.after(new ConflictDecided(body.item(1), 2, true, DAY));
        body.given().when(noting(body)).expectEvents(noted(body, 1, 3, 4, 5, 6));
    }

    @Test
    void MTG_7_the_body_decides_on_jav_and_who_has_it_takes_no_part() {
        Council body = namnd(11).calledTo().opened(8);
        body.given()
                .when(new DecideConflict(body.meeting, 1, 3, true))
                .expectEvents(new ConflictDecided(body.item(1), 3, true, DAY));
        body.takenUp(7, 6).after(new ConflictDecided(body.item(1), 3, true, DAY));
        body.given().when(noting(body)).expectEvents(noted(body, 1, 2, 4, 5, 6, 7, 8));
    }

    @Test
    void MTG_7_a_chair_with_jav_gives_the_chair_to_another_in_that_item() {
        Council body = namnd(11).calledTo().opened(8);
        body.after(new ConflictDecided(body.item(1), 1, true, DAY));
        body.given()
                .when(new TakeUpItem(body.meeting, 1, List.of()))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MAY_NOT_DECIDE"));
        body.given().when(new TakeChair(body.meeting, 2)).expectEvents(new ChairTaken(body.meeting, 2, DAY));
        body.after(new ChairTaken(body.meeting, 2, DAY));
        body.given()
                .when(new TakeUpItem(body.meeting, 1, List.of()))
                .expectEvents(new ItemTakenUp(body.item(1), 7, 6, 2, null, DAY));
    }

    @Test
    void MTG_5_who_loses_the_link_is_absent_from_then_on() {
        Council body = namnd(11).calledTo().opened(6).takenUp(6, 6);
        body.after(new AttendanceChanged(body.meeting, 4, AttendanceChange.LINK_LOST, null, null, DAY, ONE));
        body.given().when(noting(body)).expectNoEvents().expectException(RefusalMatcher.conflict("NOT_QUORATE"));
        body.after(new AttendanceChanged(body.meeting, 4, AttendanceChange.RETURNED, null, null, DAY, ONE));
        body.given().when(noting(body)).expectSuccessfulHandlerExecution();
    }

    @Test
    void MTG_6_who_left_fullmaktige_does_not_serve_again_that_day() {
        Council body = fullmaktige(11).calledTo().opened(7);
        body.after(new AttendanceChanged(body.meeting, 4, AttendanceChange.LEFT, null, null, DAY, ONE));
        ChangeAttendance back = new ChangeAttendance(body.meeting, 4, AttendanceChange.RETURNED, null, null, THREE);
        body.given().when(back).expectNoEvents().expectException(RefusalMatcher.conflict("MAY_NOT_SERVE_AGAIN"));
        body.after(
                new MeetingAdjourned(body.meeting, DAY, THREE), new MeetingResumed(body.meeting, DAY.plusDays(1), ONE));
        body.given().when(back).expectSuccessfulHandlerExecution();
    }

    @Test
    void MTG_6_substitutes_serve_in_their_order_or_the_minutes_say_why_not() {
        Council body = namnd(11)
                .calledTo()
                .openedBy(attendee(1, AttendanceRole.CHAIR), substitute(2, "S", 1), substitute(3, "M", 2));
        ChangeAttendance second =
                new ChangeAttendance(body.meeting, 3, AttendanceChange.BEGAN_SERVING, null, null, ONE);
        body.given().when(second).expectNoEvents().expectException(RefusalMatcher.conflict("OUT_OF_ORDER"));
        body.given()
                .when(new ChangeAttendance(
                        body.meeting, 3, AttendanceChange.BEGAN_SERVING, "Den första i tur avböjde.", null, ONE))
                .expectEvents(new AttendanceChanged(
                        body.meeting, 3, AttendanceChange.BEGAN_SERVING, "Den första i tur avböjde.", null, DAY, ONE));
        body.given()
                .when(new ChangeAttendance(body.meeting, 2, AttendanceChange.BEGAN_SERVING, null, null, ONE))
                .expectEvents(
                        new AttendanceChanged(body.meeting, 2, AttendanceChange.BEGAN_SERVING, null, null, DAY, ONE));
    }

    @Test
    void MTG_6_the_order_may_be_one_within_each_party() {
        Council body = namnd(11)
                .withOrder(SubstituteOrder.OWN_PARTY_FIRST)
                .calledTo()
                .openedBy(attendee(1, AttendanceRole.CHAIR), substitute(2, "S", 1), substitute(3, "M", 2));
        body.given()
                .when(new ChangeAttendance(body.meeting, 3, AttendanceChange.BEGAN_SERVING, null, null, ONE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void MTG_6_nobody_serves_when_all_seats_are_taken() {
        Council body = namnd(2).calledTo()
                .openedBy(attendee(1, AttendanceRole.CHAIR), attendee(2, AttendanceRole.MEMBER), substitute(3, "S", 1));
        body.given()
                .when(new ChangeAttendance(body.meeting, 3, AttendanceChange.BEGAN_SERVING, null, null, ONE))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALL_SEATS_TAKEN"));
    }

    @Test
    void MIN_15_an_item_without_a_number_is_not_taken_up() {
        Council body = namnd(11)
                .after(new ItemAdded(namnd(11).item(1), "Ärendet", null, List.of(), List.of(), null, null, DAY))
                .opened(6);
        body.given()
                .when(new TakeUpItem(body.meeting, 1, List.of()))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_NUMBERED"));
    }

    @Test
    void MIN_15_C3_a_numbered_item_that_is_withdrawn_keeps_its_paragraph() {
        Council body = namnd(11).calledTo().opened(6);
        body.given()
                .when(new WithdrawItem(body.meeting, 1, "Dagordningspunkten utgick"))
                .expectEvents(new ItemWithdrawn(body.item(1), "Dagordningspunkten utgick", DAY));
        body.after(new ItemWithdrawn(body.item(1), "Dagordningspunkten utgick", DAY));
        body.given()
                .when(new CloseMeeting(body.meeting, THREE))
                .expectEvents(
                        new ParagraphSettled(
                                body.item(1),
                                ParagraphNumber.of(90),
                                Council.TITLE,
                                CASE,
                                ItemOutcome.WITHDRAWN,
                                List.of(),
                                null,
                                null,
                                "Dagordningspunkten utgick",
                                List.of(),
                                List.of(),
                                null,
                                false,
                                DAY),
                        new MeetingClosed(body.meeting, DAY, THREE));
    }

    @Test
    void MIN_1_a_meeting_is_not_closed_while_an_item_has_no_outcome() {
        Council body = namnd(11).calledTo().opened(6).takenUp(6, 6);
        body.given()
                .when(new CloseMeeting(body.meeting, THREE))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ITEM_OPEN"));
    }

    @Test
    void a_meeting_goes_on_another_day_but_not_before_it_was_adjourned() {
        Council body = namnd(11).calledTo().opened(6).on(DAY.plusDays(1));
        body.after(new MeetingAdjourned(body.meeting, DAY, THREE));
        body.given()
                .when(new ResumeMeeting(body.meeting, DAY.plusDays(1), ONE))
                .expectEvents(new MeetingResumed(body.meeting, DAY.plusDays(1), ONE));
        body.given()
                .when(new ResumeMeeting(body.meeting, DAY.minusDays(1), ONE))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("BEFORE_ADJOURNED"));
        body.given()
                .when(new TakeUpItem(body.meeting, 1, List.of()))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_OPEN"));
    }

    private static OpenMeeting opening(Council body, @Nullable String orderBrokenFor, Arrival... arrivals) {
        return new OpenMeeting(body.meeting, DAY, ONE, List.of(arrivals), 1, orderBrokenFor);
    }

    private static Arrival arrival(AttendanceRole role) {
        return new Arrival(role.name(), role, Presence.ON_SITE, null, null, null, null);
    }

    private static Attendee named(int number, AttendanceRole role) {
        return new Attendee(number, role.name(), role, Presence.ON_SITE, null, null, null, null);
    }

    private static MakeDecision noting(Council body) {
        PointToDecide point =
                new PointToDecide(DecisionKind.NOTE, "Informationen noteras.", false, "Bara information", null);
        return new MakeDecision(body.meeting, 1, List.of(point), null, null);
    }

    private static DecisionMade noted(Council body, int... tookPart) {
        DecisionPoint point =
                new DecisionPoint(1, DecisionKind.NOTE, "Informationen noteras.", false, "Bara information", null);
        return new DecisionMade(
                body.item(1),
                List.of(point),
                null,
                null,
                IntStream.of(tookPart).boxed().toList(),
                DAY);
    }
}
