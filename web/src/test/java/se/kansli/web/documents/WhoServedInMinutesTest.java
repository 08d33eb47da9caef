package se.kansli.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.documents.Attendance;
import se.kansli.documents.Attendee;
import se.kansli.documents.Protokoll;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.sitting.AbsentMember;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceChanged;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.AttendeeCame;
import se.kansli.kernel.sitting.ItemHandled;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.Presence;
import se.kansli.kernel.sitting.ServedMember;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.proceedings.Proceedings;
import se.kansli.query.proceedings.ProceedingsView;
import se.kansli.web.Kalmar;

/// A meeting in which members come and go, from what was recorded to what is printed. Those who sit in it are invented.
class WhoServedInMinutesTest {

    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final ServedMember BO = new ServedMember("Bo Falk", "M", 2, null);
    private static final ServedMember DAN = new ServedMember("Dan Holm", "S", null, PersonId.of(4));

    @Test
    void MTG_6_a_substitute_is_listed_once_for_each_member_with_the_paragraphs() {
        assertThat(attendance().deciding())
                .extracting(WhoServedInMinutesTest::line)
                .containsExactly(
                        "Anna Berg, ordförande, null, []",
                        "Bo Falk, null, null, [19]",
                        "Siv Alm, ersättare, Bo Falk (M), [20]",
                        "Siv Alm, ersättare, Dan Holm (S), [21]",
                        "Cia Ek, null, null, [20, 21]");
    }

    @Test
    void MIN_1_the_members_who_never_came_are_absent_and_one_who_came_late_is_not() {
        assertThat(attendance().absent())
                .extracting(WhoServedInMinutesTest::line)
                .containsExactly("Dan Holm, null, null, []");
        assertThat(new DanishOf(Held.meeting(RuleProfile.COMMITTEE_DK, proceedings()))
                        .referat(Held.minutes(null, false).minutes())
                        .absent())
                .extracting(Attendee::name)
                .containsExactly("Dan Holm");
    }

    @Test
    void MIN_9_a_member_is_absent_from_the_paragraphs_that_were_handled_before_the_coming() {
        AttendanceOf first = new AttendanceOf(
                Held.meeting(RuleProfile.BOARD_SE, proceedings()),
                Held.minutes(null, false).minutes().content().paragraphs().subList(0, 1));
        assertThat(first.absent()).extracting(Attendee::name).containsExactly("Dan Holm", "Cia Ek");
        assertThat(first.attendance().substitutes())
                .extracting(WhoServedInMinutesTest::line)
                .containsExactly("Siv Alm, null, null, []");
    }

    @Test
    void MIN_1_guests_and_staff_are_told_with_the_paragraphs_at_which_they_were_there() {
        assertThat(attendance().others())
                .extracting(WhoServedInMinutesTest::line)
                .containsExactly("Kim Alm, tjänsteperson, null, [19, 20]");
    }

    @Test
    void MIN_1_who_presented_an_item_is_told_in_its_paragraph() {
        assertThat(protokoll().paragraphs())
                .extracting(paragraph -> paragraph.presenters())
                .containsExactly(List.of("Kim Alm"), List.of(), List.of());
    }

    private static Attendance attendance() {
        return protokoll().attendance();
    }

    private static Protokoll protokoll() {
        return new ProtokollOf(Held.meeting(RuleProfile.BOARD_SE, proceedings()), Held.minutes(null, false), "Rätten")
                .protokoll();
    }

    private static String line(Attendee one) {
        return one.name() + ", " + one.role() + ", " + one.servesFor() + ", "
                + one.paragraphs().stream().map(ParagraphNumber::value).toList();
    }

    private static ProceedingsView proceedings() {
        List<DomainEvent> told = new ArrayList<>();
        MeetingTime time = new MeetingTime(Held.MET, TWO, null, "Stadshuset", MeetingMode.ON_SITE);
        told.add(new MeetingPlanned(Kalmar.MEETING, time, Held.MET));
        IntStream.rangeClosed(1, 3)
                .forEach(item -> told.add(
                        new ItemAdded(item(item), "Ärende " + item, null, List.of(), List.of(), null, null, Held.MET)));
        told.add(new AttendanceRecorded(
                Kalmar.MEETING,
                List.of(
                        attendee(1, "Anna Berg", AttendanceRole.CHAIR, null),
                        attendee(2, "Bo Falk", AttendanceRole.MEMBER, null),
                        attendee(3, "Siv Alm", AttendanceRole.SUBSTITUTE, null),
                        attendee(4, "Kim Alm", AttendanceRole.STAFF, null)),
                null,
                List.of(
                        new AbsentMember(PersonId.of(3), "Cia Ek", "V"),
                        new AbsentMember(PersonId.of(4), "Dan Holm", "S")),
                Held.MET));
        told.add(new MeetingOpened(Kalmar.MEETING, Held.MET, TWO, 1));
        told.add(new ItemTakenUp(item(1), 2, 2, 1, List.of(4), Held.MET));
        told.add(handled(1, 1, 2));
        told.add(new AttendeeCame(
                Kalmar.MEETING, attendee(5, "Cia Ek", AttendanceRole.MEMBER, PersonId.of(3)), Held.MET, TWO));
        told.add(changed(2, AttendanceChange.LEFT, null));
        told.add(changed(3, AttendanceChange.BEGAN_SERVING, BO));
        told.add(handled(2, 1, 3, 5));
        told.add(changed(3, AttendanceChange.STOPPED_SERVING, null));
        told.add(changed(3, AttendanceChange.BEGAN_SERVING, DAN));
        told.add(changed(4, AttendanceChange.LEFT, null));
        told.add(handled(3, 1, 3, 5));
        told.add(new AttendeeCame(Kalmar.MEETING, attendee(6, "Eva Lind", AttendanceRole.GUEST, null), Held.MET, TWO));
        return Objects.requireNonNull(Proceedings.PROJECTION
                .fold()
                .apply(
                        null,
                        IntStream.range(0, told.size())
                                .mapToObj(at -> new RecordedEvent(
                                        Kalmar.MEETING.value(), at, "event " + at, Instant.EPOCH, told.get(at)))
                                .toList()));
    }

    private static ItemHandled handled(int item, Integer... tookPart) {
        return new ItemHandled(item(item), ItemOutcome.INFORMED, "Information.", List.of(tookPart), Held.MET);
    }

    private static AttendanceChanged changed(int attendee, AttendanceChange change, @Nullable ServedMember member) {
        return new AttendanceChanged(Kalmar.MEETING, attendee, change, null, member, Held.MET, TWO);
    }

    private static MeetingItem item(int item) {
        return new MeetingItem(Kalmar.MEETING, item);
    }

    private static se.kansli.kernel.sitting.Attendee attendee(
            int number, String name, AttendanceRole role, @Nullable PersonId person) {
        return new se.kansli.kernel.sitting.Attendee(number, name, role, Presence.ON_SITE, null, null, person, null);
    }
}
