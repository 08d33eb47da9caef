package se.kansli.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static se.kansli.command.meetings.Council.DAY;
import static se.kansli.command.meetings.Council.ONE;
import static se.kansli.command.meetings.Council.namnd;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.sitting.Arrival;
import se.kansli.command.sitting.OpenMeeting;
import se.kansli.command.sitting.RecordArrival;
import se.kansli.command.sitting.TakeUpItem;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.sitting.AbsentMember;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceChanged;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.AttendeeCame;
import se.kansli.kernel.sitting.ConflictDecided;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.Presence;

/// Who attends, when the members of the body are known; and who presents an item.
class AttendingWithAMandateTest {

    static final PersonId ANNA = PersonId.of(1);
    static final PersonId BO = PersonId.of(2);
    static final PersonId CIA = PersonId.of(3);
    static final PersonId DAN = PersonId.of(4);
    static final PersonId EVA = PersonId.of(5);

    @Test
    void MIN_1_name_party_and_order_are_those_of_the_mandate_and_never_typed_twice() {
        Council body = elected();
        assertThat(roll(body, person(ANNA, AttendanceRole.CHAIR), person(DAN, AttendanceRole.SUBSTITUTE))
                        .attendees())
                .containsExactly(
                        new Attendee(1, "Anna Berg", AttendanceRole.CHAIR, Presence.ON_SITE, "S", null, ANNA, null),
                        new Attendee(2, "Dan Holm", AttendanceRole.SUBSTITUTE, Presence.ON_SITE, "S", 1, DAN, null));
    }

    @ParameterizedTest
    @CsvSource({
        "P-00001, CHAIR, true",
        "P-00001, MEMBER, true",
        "P-00001, VICE_CHAIR, false",
        "P-00002, CHAIR, false",
        "P-00002, VICE_CHAIR, true",
        "P-00003, MEMBER, true",
        "P-00003, SUBSTITUTE, false",
        "P-00004, SUBSTITUTE, true",
        "P-00004, SERVING_SUBSTITUTE, true",
        "P-00004, MEMBER, false"
    })
    void ORG_1_who_attends_in_a_role_is_elected_to_it(PersonId person, AttendanceRole role, boolean elected) {
        Council body = elected();
        OpenMeeting opening = opening(body, named("Ålderspresidenten", AttendanceRole.MEMBER), person(person, role));
        if (elected) {
            body.given().when(opening).expectSuccessfulHandlerExecution();
        } else {
            body.given().when(opening).expectNoEvents().expectException(RefusalMatcher.conflict("NO_SUCH_MANDATE"));
        }
    }

    @Test
    void ORG_1_D9_who_may_be_a_member_on_that_day_attends_as_one_and_is_not_called_absent() {
        BoundedDay sometime = new BoundedDay(DAY.minusDays(30), DAY.plusDays(30));
        Council body =
                elected().entered(EVA, "Eva Lind").given(EVA, "Eva Lind", MandateRole.MEMBER, "V", null, sometime);
        body.given()
                .when(opening(body, person(ANNA, AttendanceRole.CHAIR), person(EVA, AttendanceRole.MEMBER)))
                .expectSuccessfulHandlerExecution();
        assertThat(roll(body, person(ANNA, AttendanceRole.CHAIR)).absent())
                .extracting(AbsentMember::name)
                .containsExactly("Bo Falk", "Cia Ek");
    }

    @Test
    void PER_1_who_was_entered_nowhere_does_not_attend_as_a_person() {
        Council body = elected();
        body.given()
                .when(opening(body, person(PersonId.of(99), AttendanceRole.GUEST)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("PERSON_UNKNOWN"));
        Arrival otherwise = new Arrival("Anna Bergh", AttendanceRole.CHAIR, Presence.ON_SITE, null, null, ANNA, null);
        body.given()
                .when(opening(body, otherwise))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NAME_NOT_NOTED"));
    }

    @Test
    void B5_who_was_entered_twice_is_the_one_that_holds_the_mandate_and_attends_once() {
        Council body = elected().merged(EVA, ANNA);
        assertThat(roll(body, person(EVA, AttendanceRole.CHAIR)).attendees())
                .extracting(Attendee::person)
                .containsExactly(ANNA);
        body.given()
                .when(opening(body, person(EVA, AttendanceRole.CHAIR), person(ANNA, AttendanceRole.MEMBER)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ATTENDS_ALREADY"));
    }

    @Test
    void B5_a_chair_whose_seat_was_given_under_another_number_of_hers_is_not_absent() {
        Council body = namnd(11)
                .elected(ANNA, "Anna Berg", MandateRole.CHAIR, "S", null)
                .entered(EVA, "Anna Berg")
                .merged(EVA, ANNA)
                .given(EVA, "Anna Bergh", MandateRole.MEMBER, "S", null, BoundedDay.of(DAY))
                .calledTo();
        assertThat(roll(body, person(ANNA, AttendanceRole.CHAIR)).absent()).isEmpty();
    }

    @Test
    void MTG_6_nobody_takes_another_place_in_the_order_than_the_one_decided() {
        Council body = elected();
        Arrival third = new Arrival(null, AttendanceRole.SUBSTITUTE, Presence.ON_SITE, null, 3, DAN, null);
        body.given()
                .when(opening(body, person(ANNA, AttendanceRole.CHAIR), third))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("OTHER_SERVING_ORDER"));
    }

    @Test
    void MIN_1_guests_and_staff_attend_by_name_or_as_the_person_they_are() {
        Council body = elected().entered(EVA, "Eva Lind");
        assertThat(roll(
                                body,
                                person(ANNA, AttendanceRole.CHAIR),
                                named("Peter Arnesson", AttendanceRole.STAFF),
                                person(EVA, AttendanceRole.GUEST))
                        .attendees())
                .extracting(Attendee::name)
                .containsExactly("Anna Berg", "Peter Arnesson", "Eva Lind");
        body.given()
                .when(opening(body, named(null, AttendanceRole.CHAIR)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
    }

    @Test
    void MIN_1_the_members_who_have_not_come_are_told_with_the_roll() {
        Council body = elected();
        assertThat(roll(body, person(ANNA, AttendanceRole.CHAIR), named("bo falk", AttendanceRole.MEMBER))
                        .absent())
                .containsExactly(new AbsentMember(CIA, "Cia Ek", "V"));
    }

    @Test
    void MIN_1_who_is_absent_is_unknown_where_nobody_knows_who_the_members_are() {
        Council body = namnd(11).calledTo();
        assertThat(roll(body, named("Anna Berg", AttendanceRole.CHAIR)).absent())
                .isNull();
    }

    @Test
    void MIN_1_a_member_who_comes_later_is_the_one_who_was_elected_and_comes_once() {
        Council body = elected().openedBy(attendee(1, "Anna Berg", AttendanceRole.CHAIR, ANNA));
        Arrival late = person(CIA, AttendanceRole.MEMBER);
        body.given()
                .when(new RecordArrival(body.meeting, late, ONE))
                .expectEvents(new AttendeeCame(
                        body.meeting,
                        new Attendee(2, "Cia Ek", AttendanceRole.MEMBER, Presence.ON_SITE, "V", null, CIA, null),
                        DAY,
                        ONE));
        body.given()
                .when(new RecordArrival(body.meeting, person(ANNA, AttendanceRole.MEMBER), ONE))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ATTENDS_ALREADY"));
    }

    @Test
    void MIN_1_who_presents_an_item_is_there_and_has_no_jav() {
        Council body = namnd(11).calledTo().opened(7);
        body.given()
                .when(new TakeUpItem(body.meeting, 1, List.of(3, 2, 3)))
                .expectEvents(new ItemTakenUp(body.item(1), 7, 6, 1, List.of(3, 2), DAY));
        body.given()
                .when(new TakeUpItem(body.meeting, 1, List.of(8)))
                .expectNoEvents()
                .expectException(RefusalMatcher.notFound("ATTENDEE_UNKNOWN"));
        body.after(new AttendanceChanged(body.meeting, 7, AttendanceChange.LEFT, null, null, DAY, ONE));
        body.given()
                .when(new TakeUpItem(body.meeting, 1, List.of(7)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_PRESENT"));
    }

    @Test
    void MTG_7_who_has_jav_in_an_item_does_not_present_it() {
        Council body = namnd(11).calledTo().opened(8);
        body.after(new ConflictDecided(body.item(1), 3, true, DAY));
        body.given()
                .when(new TakeUpItem(body.meeting, 1, List.of(3)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("PRESENTER_HAS_JAV"));
    }

    /// Anna in the chair, Bo her vice, Cia, and Dan to serve first.
    static Council elected() {
        return namnd(11)
                .elected(ANNA, "Anna Berg", MandateRole.MEMBER, "S", null)
                .elected(ANNA, "Anna Berg", MandateRole.CHAIR, null, null)
                .elected(BO, "Bo Falk", MandateRole.MEMBER, "M", null)
                .elected(BO, "Bo Falk", MandateRole.FIRST_VICE_CHAIR, null, null)
                .elected(CIA, "Cia Ek", MandateRole.MEMBER, "V", null)
                .elected(DAN, "Dan Holm", MandateRole.SUBSTITUTE, "S", 1)
                .calledTo();
    }

    static OpenMeeting opening(Council body, Arrival... arrivals) {
        return new OpenMeeting(body.meeting, DAY, ONE, List.of(arrivals), 1, null);
    }

    static Arrival person(PersonId person, AttendanceRole role) {
        return new Arrival(null, role, Presence.ON_SITE, null, null, person, null);
    }

    static Arrival named(@Nullable String name, AttendanceRole role) {
        return new Arrival(name, role, Presence.ON_SITE, null, null, null, null);
    }

    static Attendee attendee(int number, String name, AttendanceRole role, @Nullable PersonId person) {
        return new Attendee(number, name, role, Presence.ON_SITE, null, null, person, null);
    }

    private static AttendanceRecorded roll(Council body, Arrival... arrivals) {
        List<Object> events = new ArrayList<>();
        body.given()
                .when(opening(body, arrivals))
                .expectEventsMatching(payloadsMatching(Matchers.<List<Object>>predicate(events::addAll)));
        return (AttendanceRecorded) events.getFirst();
    }
}
