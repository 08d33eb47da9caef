package se.kansli.web.documents;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.documents.Attendance;
import se.kansli.documents.Attendee;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Presence;
import se.kansli.query.proceedings.AgendaItemView;
import se.kansli.query.proceedings.AttendeeView;

/// Who took part in what some minutes tell (KL 5:66).
final class AttendanceOf {

    private final MeetingFacts meeting;
    private final List<MinutesParagraph> told;

    /// @param paragraphs of the minutes
    AttendanceOf(MeetingFacts meeting, List<MinutesParagraph> paragraphs) {
        this.meeting = meeting;
        this.told = paragraphs.stream()
                .filter(paragraph -> !meeting.item(paragraph.item()).tookPart().isEmpty())
                .toList();
    }

    Attendance attendance() {
        return new Attendance(
                deciding(),
                those(one -> !decides(one) && one.attendee().role() == AttendanceRole.SUBSTITUTE),
                those(one -> !decides(one) && one.attendee().role() != AttendanceRole.SUBSTITUTE),
                List.of());
    }

    /// The chair first.
    List<Attendee> deciding() {
        return Stream.concat(
                        those(one -> decides(one) && isChair(one)).stream(),
                        those(one -> decides(one) && !isChair(one)).stream())
                .toList();
    }

    /// Those who took part in other paragraphs, but not in this one; who had jäv is told elsewhere.
    List<String> awayFrom(AgendaItemView item) {
        return item.tookPart().isEmpty()
                ? List.of()
                : meeting.proceedings().attendees().stream()
                        .filter(this::decides)
                        .map(one -> one.attendee().number())
                        .filter(number -> !item.tookPart().contains(number))
                        .filter(number -> item.conflicts().stream().noneMatch(one -> one.attendee() == number))
                        .map(meeting::nameAndParty)
                        .toList();
    }

    private List<Attendee> those(Predicate<AttendeeView> which) {
        return meeting.proceedings().attendees().stream()
                .filter(which)
                .map(this::attendee)
                .toList();
    }

    private static boolean isChair(AttendeeView one) {
        return one.attendee().role() == AttendanceRole.CHAIR;
    }

    /// Where nothing was handled, those decide who would have.
    private boolean decides(AttendeeView one) {
        return told.isEmpty() ? one.serves() : !takesPartIn(one).isEmpty();
    }

    /// A Danish referat tells in each item who was away from it.
    private Attendee attendee(AttendeeView one) {
        List<ParagraphNumber> paragraphs = takesPartIn(one);
        return new Attendee(
                one.attendee().name(),
                one.attendee().party(),
                role(one),
                null,
                meeting.isDanish() || paragraphs.size() == told.size() ? List.of() : paragraphs,
                one.attendee().presence() == Presence.REMOTE);
    }

    private @Nullable String role(AttendeeView one) {
        AttendanceRole role = one.attendee().role();
        boolean served = role == AttendanceRole.SUBSTITUTE && decides(one);
        return Wording.role(served ? AttendanceRole.SERVING_SUBSTITUTE : role, meeting.isDanish());
    }

    private List<ParagraphNumber> takesPartIn(AttendeeView one) {
        return told.stream()
                .filter(paragraph -> meeting.item(paragraph.item())
                        .tookPart()
                        .contains(one.attendee().number()))
                .map(MinutesParagraph::number)
                .toList();
    }
}
