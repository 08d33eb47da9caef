package se.kansli.query.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.sitting.AbsentMember;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceChanged;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.AttendeeCame;
import se.kansli.kernel.sitting.ItemHandled;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.Presence;
import se.kansli.kernel.sitting.ServedMember;
import se.kansli.query.journal.RecordedEvent;

/// The members in it are invented.
class WhoWasThereTest {

    private static final MeetingId MEETING = new MeetingId("SFN-M-SFN-6");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 22);
    private static final LocalTime ONE = LocalTime.of(13, 0);
    private static final PersonId CIA = PersonId.of(3);
    private static final ServedMember BO = new ServedMember("Bo Falk", "M", 2, null);

    private final List<DomainEvent> told = new ArrayList<>();

    @Test
    void MTG_6_a_substitute_is_told_in_each_item_with_the_member_for_whom_it_served_then() {
        opened(null);
        handled(1, 1, 2);
        changed(2, AttendanceChange.LEFT, null);
        changed(3, AttendanceChange.BEGAN_SERVING, BO);
        handled(2, 1, 3);
        changed(3, AttendanceChange.STOPPED_SERVING, null);
        changed(3, AttendanceChange.BEGAN_SERVING, null);
        handled(3, 1, 3);

        assertThat(proceedings().items())
                .extracting(AgendaItemView::services)
                .containsExactly(List.of(), List.of(new ServiceView(3, BO)), List.of());
        assertThat(proceedings().items())
                .extracting(AgendaItemView::away)
                .containsExactly(List.of(), List.of(2), List.of(2));
        assertThat(proceedings().changes())
                .extracting(AttendanceNote::servesFor)
                .containsExactly(null, BO, null, null);
    }

    @Test
    void MTG_6_whom_one_serves_for_at_the_moment_is_told_until_one_ceases() {
        opened(null);
        changed(2, AttendanceChange.LINK_LOST, null);
        changed(3, AttendanceChange.BEGAN_SERVING, BO);
        assertThat(attendee(3).servesFor()).isEqualTo(BO);
        changed(3, AttendanceChange.STOPPED_SERVING, null);
        assertThat(attendee(3).servesFor()).isNull();
        assertThat(attendee(3).serves()).isFalse();
    }

    @Test
    void MIN_1_a_member_who_comes_late_is_absent_no_more_and_missed_what_was_handled() {
        opened(List.of(new AbsentMember(CIA, "Cia Ek", "V"), new AbsentMember(PersonId.of(4), "Dan Holm", "S")));
        handled(2, 1, 2);
        told.add(new AttendeeCame(MEETING, attendee(4, "Cia Ek", AttendanceRole.MEMBER, CIA), DAY, ONE));
        handled(1, 1, 2, 4);

        assertThat(proceedings().absent()).extracting(AbsentMember::name).containsExactly("Dan Holm");
        assertThat(attendee(4).came()).isEqualTo(new LateComing(DAY, ONE, 2));
        assertThat(attendee(1).came()).isNull();
        assertThat(proceedings().items())
                .extracting(AgendaItemView::away)
                .containsExactly(List.of(), List.of(4), List.of());
    }

    @Test
    void MIN_1_who_is_absent_is_unknown_where_no_roll_has_told() {
        opened(null);
        assertThat(proceedings().absent()).isNull();
    }

    @Test
    void MIN_1_who_presents_an_item_is_told_with_it() {
        opened(null);
        told.add(new ItemTakenUp(item(1), 2, 2, 1, List.of(3), DAY));
        told.add(new ItemTakenUp(item(2), 2, 2, 1, null, DAY));

        assertThat(proceedings().items())
                .extracting(AgendaItemView::presenters)
                .containsExactly(List.of(3), List.of(), List.of());
        assertThat(proceedings().takenUpLast()).isEqualTo(2);
    }

    private void opened(@Nullable List<AbsentMember> absent) {
        MeetingTime time = new MeetingTime(DAY, ONE, null, "Stadshuset", MeetingMode.ON_SITE);
        told.add(new MeetingPlanned(MEETING, time, DAY));
        IntStream.rangeClosed(1, 3)
                .forEach(number ->
                        told.add(new ItemAdded(item(number), "Ärende", null, List.of(), List.of(), null, null, DAY)));
        told.add(new AttendanceRecorded(
                MEETING,
                List.of(
                        attendee(1, "Anna Berg", AttendanceRole.CHAIR, null),
                        attendee(2, "Bo Falk", AttendanceRole.MEMBER, null),
                        attendee(3, "Siv Alm", AttendanceRole.SUBSTITUTE, null)),
                null,
                absent,
                DAY));
        told.add(new MeetingOpened(MEETING, DAY, ONE, 1));
    }

    private void handled(int item, Integer... tookPart) {
        told.add(new ItemTakenUp(item(item), tookPart.length, 2, 1, null, DAY));
        told.add(new ItemHandled(item(item), ItemOutcome.INFORMED, "Information.", List.of(tookPart), DAY));
    }

    private void changed(int attendee, AttendanceChange change, @Nullable ServedMember member) {
        told.add(new AttendanceChanged(MEETING, attendee, change, null, member, DAY, ONE));
    }

    private AttendeeView attendee(int number) {
        return proceedings().attendees().get(number - 1);
    }

    /// As it is kept from one event to the next.
    private ProceedingsView proceedings() {
        ProceedingsView view = null;
        for (int at = 0; at < told.size(); at++) {
            view = new ProceedingsFold()
                    .apply(view, new RecordedEvent(MEETING.value(), at, "event " + at, Instant.EPOCH, told.get(at)));
        }
        return Objects.requireNonNull(view);
    }

    private static MeetingItem item(int item) {
        return new MeetingItem(MEETING, item);
    }

    private static Attendee attendee(int number, String name, AttendanceRole role, @Nullable PersonId person) {
        return new Attendee(number, name, role, Presence.ON_SITE, null, null, person, null);
    }
}
