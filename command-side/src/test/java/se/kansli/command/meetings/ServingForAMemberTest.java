package se.kansli.command.meetings;

import static se.kansli.command.meetings.AttendingWithAMandateTest.ANNA;
import static se.kansli.command.meetings.AttendingWithAMandateTest.BO;
import static se.kansli.command.meetings.AttendingWithAMandateTest.CIA;
import static se.kansli.command.meetings.AttendingWithAMandateTest.DAN;
import static se.kansli.command.meetings.AttendingWithAMandateTest.attendee;
import static se.kansli.command.meetings.AttendingWithAMandateTest.elected;
import static se.kansli.command.meetings.AttendingWithAMandateTest.named;
import static se.kansli.command.meetings.AttendingWithAMandateTest.opening;
import static se.kansli.command.meetings.AttendingWithAMandateTest.person;
import static se.kansli.command.meetings.Council.DAY;
import static se.kansli.command.meetings.Council.ONE;
import static se.kansli.command.meetings.Council.fullmaktige;
import static se.kansli.command.meetings.Council.namnd;
import static se.kansli.command.meetings.Council.substitute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.sitting.Arrival;
import se.kansli.command.sitting.ChangeAttendance;
import se.kansli.command.sitting.HandleItem;
import se.kansli.command.sitting.RecordArrival;
import se.kansli.command.sitting.ServesFor;
import se.kansli.command.sitting.TakeChair;
import se.kansli.command.sitting.TakeUpItem;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.sitting.AbsentMember;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceChanged;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.AttendeeCame;
import se.kansli.kernel.sitting.ConflictDecided;
import se.kansli.kernel.sitting.ItemHandled;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.Presence;
import se.kansli.kernel.sitting.ServedMember;

/// For whom a substitute serves.
class ServingForAMemberTest {

    private static final ServedMember THE_SECOND = new ServedMember("Ledamot 2", null, 2, null);

    @Test
    void MTG_6_a_substitute_serves_from_the_beginning_for_a_member_who_has_not_come() {
        Council body = elected();
        Arrival forCia =
                new Arrival(null, AttendanceRole.SERVING_SUBSTITUTE, Presence.ON_SITE, null, null, DAN, forPerson(CIA));
        body.given()
                .when(opening(body, person(ANNA, AttendanceRole.CHAIR), forCia))
                .expectEvents(
                        new AttendanceRecorded(
                                body.meeting,
                                List.of(
                                        new Attendee(
                                                1,
                                                "Anna Berg",
                                                AttendanceRole.CHAIR,
                                                Presence.ON_SITE,
                                                "S",
                                                null,
                                                ANNA,
                                                null),
                                        dan(2, new ServedMember("Cia Ek", "V", null, CIA))),
                                null,
                                List.of(new AbsentMember(BO, "Bo Falk", "M"), new AbsentMember(CIA, "Cia Ek", "V")),
                                DAY),
                        new MeetingOpened(body.meeting, DAY, ONE, 1));
    }

    @Test
    void MTG_6_a_name_is_the_elected_member_or_stands_as_it_is_told() {
        Council body = elected().openedBy(attendee(1, "Anna Berg", AttendanceRole.CHAIR, ANNA));
        body.given()
                .when(new RecordArrival(body.meeting, serving(DAN, new ServesFor(null, null, "cia ek")), ONE))
                .expectEvents(came(body, new ServedMember("Cia Ek", "V", null, CIA)));
        body.given()
                .when(new RecordArrival(body.meeting, serving(DAN, new ServesFor(null, null, "Kim Alm")), ONE))
                .expectEvents(came(body, new ServedMember("Kim Alm", null, null, null)));
    }

    @Test
    void MTG_6_a_substitute_serves_for_nobody_but_a_member() {
        Council body = elected().openedBy(attendee(1, "Anna Berg", AttendanceRole.CHAIR, ANNA), substitute(2, "S", 1));
        for (ServesFor nobody : List.of(forPerson(DAN), new ServesFor(2, null, null))) {
            body.given()
                    .when(new RecordArrival(body.meeting, servingByName("Siv Alm", nobody), ONE))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.conflict("NOT_A_MEMBER"));
        }
        body.given()
                .when(new RecordArrival(body.meeting, servingByName("Siv Alm", forPerson(PersonId.of(99))), ONE))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("PERSON_UNKNOWN"));
        body.given()
                .when(new RecordArrival(body.meeting, servingByName("Siv Alm", new ServesFor(1, CIA, null)), ONE))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("WHOM_UNCLEAR"));
        body.given()
                .when(new RecordArrival(body.meeting, servingByName("Siv Alm", new ServesFor(9, null, null)), ONE))
                .expectNoEvents()
                .expectException(RefusalMatcher.notFound("ATTENDEE_UNKNOWN"));
    }

    @Test
    void MTG_6_only_who_serves_does_so_for_somebody() {
        Council body = namnd(11).calledTo().openedBy(member(1), member(2), substitute(3, "S", 1));
        Arrival waiting =
                new Arrival("Siv Alm", AttendanceRole.SUBSTITUTE, Presence.ON_SITE, null, null, null, forAttendee(2));
        body.given()
                .when(new RecordArrival(body.meeting, waiting, ONE))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOT_SERVING"));
        body.given()
                .when(change(body, 2, AttendanceChange.LEFT, forAttendee(1)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOT_SERVING"));
    }

    @Test
    void MTG_6_a_substitute_begins_to_serve_for_a_member_who_has_left() {
        Council body = opened().after(left(2));
        body.given().when(beginning(body, 3, 2)).expectEvents(began(3, THE_SECOND));
    }

    @Test
    void MTG_6_for_whom_one_serves_need_not_be_told() {
        Council body = opened();
        body.given().when(change(body, 3, AttendanceChange.BEGAN_SERVING, null)).expectEvents(began(3, null));
    }

    @Test
    void MTG_6_nobody_serves_for_a_member_who_decides() {
        Council body = opened();
        body.given()
                .when(beginning(body, 3, 2))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MEMBER_PRESENT"));
        Council roll = namnd(11).calledTo();
        roll.given()
                .when(opening(
                        roll,
                        named("Anna Berg", AttendanceRole.CHAIR),
                        servingByName("Siv Alm", new ServesFor(null, null, "Anna Berg"))))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MEMBER_PRESENT"));
    }

    @Test
    void MTG_6_two_do_not_serve_for_one_member() {
        Council body = opened().after(left(2), began(3, THE_SECOND));
        body.given()
                .when(beginning(body, 4, 2))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("SERVED_ALREADY"));
        body.after(changed(3, AttendanceChange.STOPPED_SERVING, null));
        body.given()
                .when(new ChangeAttendance(
                        body.meeting,
                        4,
                        AttendanceChange.BEGAN_SERVING,
                        "Den första i tur avböjde.",
                        forAttendee(2),
                        ONE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void MTG_6_a_substitute_who_left_does_not_come_back_to_a_place_that_another_has_taken() {
        Council body = opened().after(left(2), began(3, THE_SECOND), left(3), began(4, THE_SECOND));
        body.given()
                .when(change(body, 3, AttendanceChange.RETURNED, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("SERVED_ALREADY"));
    }

    @Test
    void MTG_6_a_member_comes_back_when_the_substitute_has_ceased_to_serve() {
        Council body = opened().after(left(2), began(3, THE_SECOND));
        ChangeAttendance back = change(body, 2, AttendanceChange.RETURNED, null);
        body.given().when(back).expectNoEvents().expectException(RefusalMatcher.conflict("MEMBER_PRESENT"));
        body.after(changed(3, AttendanceChange.STOPPED_SERVING, null));
        body.given().when(back).expectEvents(changed(2, AttendanceChange.RETURNED, null));
    }

    @Test
    void MTG_6_a_member_comes_late_when_the_substitute_has_ceased_to_serve() {
        Council body = elected()
                .openedBy(
                        attendee(1, "Anna Berg", AttendanceRole.CHAIR, ANNA),
                        dan(2, new ServedMember("Cia Ek", "V", null, CIA)));
        RecordArrival late = new RecordArrival(body.meeting, person(CIA, AttendanceRole.MEMBER), ONE);
        body.given().when(late).expectNoEvents().expectException(RefusalMatcher.conflict("MEMBER_PRESENT"));
        body.after(changed(2, AttendanceChange.STOPPED_SERVING, null));
        body.given().when(late).expectSuccessfulHandlerExecution();
    }

    @Test
    void MTG_6_whoever_ceased_to_serve_may_begin_again_for_another() {
        Council body = opened().after(
                        left(2),
                        began(3, THE_SECOND),
                        changed(3, AttendanceChange.STOPPED_SERVING, null),
                        changed(2, AttendanceChange.RETURNED, null),
                        left(1));
        body.given().when(beginning(body, 3, 1)).expectEvents(began(3, new ServedMember("Ledamot 1", null, 1, null)));
    }

    @Test
    void MTG_6_MTG_7_who_serves_for_a_member_with_jav_takes_part_where_that_member_does_not() {
        Council body = namnd(2).calledTo().openedBy(member(1), member(2), substitute(3, "S", 1));
        body.after(new ConflictDecided(body.item(1), 2, true, DAY));
        body.given().when(beginning(body, 3, 2)).expectEvents(began(3, THE_SECOND));
        body.after(began(3, THE_SECOND));
        body.given()
                .when(new TakeUpItem(body.meeting, 1, List.of()))
                .expectEvents(new ItemTakenUp(body.item(1), 2, 2, 1, null, DAY));
        body.takenUp(2, 2);
        body.given().when(informed(body)).expectEvents(handled(body, 1, 3));
        body.after(new ConflictDecided(body.item(1), 2, false, DAY));
        body.given().when(informed(body)).expectEvents(handled(body, 1, 2));
        body.given()
                .when(new TakeChair(body.meeting, 3))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MAY_NOT_DECIDE"));
    }

    @Test
    void MTG_4_a_substitute_for_a_member_with_jav_is_not_counted_twice_in_fullmaktige() {
        Council body = fullmaktige(2).calledTo().openedBy(member(1), member(2), substitute(3, "S", 1));
        body.after(
                new ConflictDecided(body.item(1), 2, true, DAY),
                new AttendanceChanged(body.meeting, 3, AttendanceChange.BEGAN_SERVING, null, THE_SECOND, DAY, ONE));
        body.given()
                .when(new TakeUpItem(body.meeting, 1, List.of()))
                .expectEvents(new ItemTakenUp(body.item(1), 2, 2, 1, null, DAY));
    }

    @Test
    void MTG_6_when_the_item_is_handled_jav_calls_nobody_in_any_more() {
        Council body = opened();
        body.after(
                new ConflictDecided(body.item(1), 2, true, DAY),
                new ItemTakenUp(body.item(1), 1, 6, 1, null, DAY),
                handled(body, 1));
        body.given()
                .when(beginning(body, 3, 2))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MEMBER_PRESENT"));
    }

    @Test
    void MTG_6_a_place_that_a_member_has_left_is_free_for_a_guest_to_come_and_the_member_not_to() {
        Council body = namnd(2).calledTo()
                .openedBy(member(1), member(2), substitute(3, "S", 1))
                .after(left(2), began(3, null));
        body.given()
                .when(new RecordArrival(body.meeting, named("Kim Alm", AttendanceRole.GUEST), ONE))
                .expectSuccessfulHandlerExecution();
        body.given()
                .when(change(body, 2, AttendanceChange.RETURNED, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MORE_SERVE_THAN_SEATS"));
    }

    @Test
    void MTG_6_those_of_the_members_own_party_serve_first_where_it_is_so_decided() {
        Council body = namnd(11)
                .withOrder(SubstituteOrder.OWN_PARTY_FIRST)
                .calledTo()
                .openedBy(
                        member(1),
                        new Attendee(2, "Bo Falk", AttendanceRole.MEMBER, Presence.ON_SITE, "M", null, null, null),
                        substitute(3, "S", 1),
                        substitute(4, "M", 2))
                .after(left(2));
        body.given()
                .when(beginning(body, 3, 2))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("OUT_OF_ORDER"));
        body.given().when(beginning(body, 4, 2)).expectSuccessfulHandlerExecution();
    }

    @Test
    void MTG_6_who_has_begun_to_serve_goes_on_before_one_whose_turn_it_was() {
        Council body = namnd(11)
                .withOrder(SubstituteOrder.OWN_PARTY_FIRST)
                .calledTo()
                .openedBy(member(1), substitute(2, "S", 1), substitute(3, "S", 2), substitute(4, "M", 1))
                .after(began(3, null));
        body.given().when(change(body, 4, AttendanceChange.BEGAN_SERVING, null)).expectEvents(began(4, null));
    }

    /// Two members and two substitutes.
    private static Council opened() {
        return namnd(11).calledTo().openedBy(member(1), member(2), substitute(3, "S", 1), substitute(4, "S", 2));
    }

    private static Attendee member(int number) {
        return Council.attendee(number, number == 1 ? AttendanceRole.CHAIR : AttendanceRole.MEMBER);
    }

    private static Attendee dan(int number, ServedMember member) {
        return new Attendee(
                number, "Dan Holm", AttendanceRole.SERVING_SUBSTITUTE, Presence.ON_SITE, "S", 1, DAN, member);
    }

    private static ServesFor forPerson(PersonId person) {
        return new ServesFor(null, person, null);
    }

    private static ServesFor forAttendee(int attendee) {
        return new ServesFor(attendee, null, null);
    }

    private static Arrival serving(PersonId person, ServesFor member) {
        return new Arrival(null, AttendanceRole.SERVING_SUBSTITUTE, Presence.ON_SITE, null, null, person, member);
    }

    private static Arrival servingByName(String name, ServesFor member) {
        return new Arrival(name, AttendanceRole.SERVING_SUBSTITUTE, Presence.ON_SITE, null, null, null, member);
    }

    private static AttendeeCame came(Council body, ServedMember member) {
        return new AttendeeCame(body.meeting, dan(2, member), DAY, ONE);
    }

    private static ChangeAttendance beginning(Council body, int substitute, int member) {
        return change(body, substitute, AttendanceChange.BEGAN_SERVING, forAttendee(member));
    }

    private static ChangeAttendance change(
            Council body, int attendee, AttendanceChange change, @Nullable ServesFor member) {
        return new ChangeAttendance(body.meeting, attendee, change, null, member, ONE);
    }

    private static AttendanceChanged left(int attendee) {
        return changed(attendee, AttendanceChange.LEFT, null);
    }

    private static AttendanceChanged began(int attendee, @Nullable ServedMember member) {
        return changed(attendee, AttendanceChange.BEGAN_SERVING, member);
    }

    private static AttendanceChanged changed(int attendee, AttendanceChange change, @Nullable ServedMember member) {
        return new AttendanceChanged(namnd(2).meeting, attendee, change, null, member, DAY, ONE);
    }

    private static HandleItem informed(Council body) {
        return new HandleItem(body.meeting, 1, ItemOutcome.INFORMED, "Informationen hörs.");
    }

    private static ItemHandled handled(Council body, Integer... tookPart) {
        return new ItemHandled(body.item(1), ItemOutcome.INFORMED, "Informationen hörs.", List.of(tookPart), DAY);
    }
}
