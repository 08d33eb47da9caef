package se.kansli.web.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.documents.Attendance;
import se.kansli.documents.Attendee;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Presence;
import se.kansli.kernel.sitting.ServedMember;
import se.kansli.query.proceedings.AgendaItemView;
import se.kansli.query.proceedings.AttendeeView;
import se.kansli.query.proceedings.ServiceView;

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
                others(one -> one.attendee().role().isSubstitute()),
                others(one -> !one.attendee().role().isSubstitute()),
                absent());
    }

    /// The chair first.
    List<Attendee> deciding() {
        return Stream.concat(those(one -> decides(one) && isChair(one)), those(one -> decides(one) && !isChair(one)))
                .flatMap(this::asDeciding)
                .toList();
    }

    /// The members who never came, and those who were away from all of what is told.
    List<Attendee> absent() {
        return Stream.concat(
                        Stream.ofNullable(meeting.proceedings().absent())
                                .flatMap(List::stream)
                                .map(member ->
                                        new Attendee(member.name(), member.party(), null, null, List.of(), false)),
                        those(one -> isAway(one) && one.attendee().role().isMember())
                                .map(one -> attendee(one, null, List.of())))
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

    private Stream<AttendeeView> those(Predicate<AttendeeView> which) {
        return meeting.proceedings().attendees().stream().filter(which);
    }

    private List<Attendee> others(Predicate<AttendeeView> which) {
        return those(which.and(one -> !decides(one) && !isAway(one)))
                .map(one -> attendee(one, null, presentAt(one)))
                .toList();
    }

    private static boolean isChair(AttendeeView one) {
        return one.attendee().role() == AttendanceRole.CHAIR;
    }

    /// Where nothing was handled, those decide who would have.
    private boolean decides(AttendeeView one) {
        return told.isEmpty() ? one.serves() : takesPartIn(one).findAny().isPresent();
    }

    /// A substitute who served for one member after another is told once for each.
    private Stream<Attendee> asDeciding(AttendeeView one) {
        if (told.isEmpty()) {
            return Stream.of(attendee(one, one.servesFor(), List.of()));
        }
        Map<Optional<ServedMember>, List<ParagraphNumber>> services = takesPartIn(one)
                .collect(Collectors.groupingBy(
                        paragraph -> served(one, paragraph),
                        LinkedHashMap::new,
                        Collectors.mapping(MinutesParagraph::number, Collectors.toList())));
        return services.entrySet().stream()
                .map(service -> attendee(one, service.getKey().orElse(null), service.getValue()));
    }

    private Optional<ServedMember> served(AttendeeView one, MinutesParagraph paragraph) {
        return meeting.item(paragraph.item()).services().stream()
                .filter(service -> service.attendee() == one.attendee().number())
                .map(ServiceView::member)
                .findFirst();
    }

    /// A Danish referat tells in each item who was away from it.
    private Attendee attendee(AttendeeView one, @Nullable ServedMember member, List<ParagraphNumber> paragraphs) {
        return new Attendee(
                one.attendee().name(),
                one.attendee().party(),
                member == null ? role(one) : Wording.substituteForSomebody(meeting.isDanish()),
                member == null ? null : nameAndParty(member),
                meeting.isDanish() || paragraphs.size() == told.size() ? List.of() : paragraphs,
                one.attendee().presence() == Presence.REMOTE);
    }

    private static String nameAndParty(ServedMember member) {
        return member.party() == null ? member.name() : member.name() + " (" + member.party() + ")";
    }

    private @Nullable String role(AttendeeView one) {
        AttendanceRole role = one.attendee().role();
        AttendanceRole asSubstitute = decides(one) ? AttendanceRole.SERVING_SUBSTITUTE : AttendanceRole.SUBSTITUTE;
        return Wording.role(role.isSubstitute() ? asSubstitute : role, meeting.isDanish());
    }

    private Stream<MinutesParagraph> takesPartIn(AttendeeView one) {
        return told.stream()
                .filter(paragraph -> meeting.item(paragraph.item())
                        .tookPart()
                        .contains(one.attendee().number()));
    }

    private List<ParagraphNumber> presentAt(AttendeeView one) {
        return told.stream()
                .filter(paragraph -> !meeting.item(paragraph.item())
                        .away()
                        .contains(one.attendee().number()))
                .map(MinutesParagraph::number)
                .toList();
    }

    /// From everything that is told.
    private boolean isAway(AttendeeView one) {
        return !told.isEmpty() && presentAt(one).isEmpty();
    }
}
