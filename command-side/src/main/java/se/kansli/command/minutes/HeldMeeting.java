package se.kansli.command.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.ApproversChosen;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.AttendeeCame;
import se.kansli.kernel.sitting.MeetingClosed;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.MeetingResumed;
import se.kansli.kernel.sitting.MotionMade;
import se.kansli.kernel.sitting.MotionWithdrawn;
import se.kansli.kernel.sitting.ParagraphSettled;
import se.kansli.kernel.sitting.QuestionsPut;
import se.kansli.kernel.sitting.VoteTaken;

/// What the minutes need to know of a meeting, as its events tell it.
final class HeldMeeting {

    private final SequencedSet<LocalDate> days = new LinkedHashSet<>();
    private final Map<Integer, Attendee> attendees = new LinkedHashMap<>();
    private final SequencedSet<Integer> approvers = new LinkedHashSet<>();
    private final Map<Integer, ParagraphNumber> numbered = new LinkedHashMap<>();
    private final Map<Integer, ParagraphSettled> settled = new LinkedHashMap<>();
    private final Map<Integer, Deliberation> deliberations = new HashMap<>();
    private @Nullable Integer openedBy;
    private boolean closed;

    private HeldMeeting() {}

    static HeldMeeting of(List<? extends DomainEvent> history) {
        HeldMeeting meeting = new HeldMeeting();
        history.forEach(meeting::remember);
        return meeting;
    }

    boolean isClosed() {
        return closed;
    }

    /// The days on which it sat, in their order.
    List<LocalDate> days() {
        return List.copyOf(days);
    }

    boolean attendanceIsRecorded() {
        return !attendees.isEmpty();
    }

    /// The names of those whom the meeting chose to approve its minutes.
    List<String> approvers() {
        return approvers.stream().flatMap(number -> name(number).stream()).toList();
    }

    /// The name of the one who presided when it was opened.
    Optional<String> openedBy() {
        return Optional.ofNullable(openedBy).flatMap(this::name);
    }

    /// All that was settled, in the order of the numbers.
    List<ParagraphSettled> settled() {
        return settled.values().stream()
                .sorted(Comparator.comparing(ParagraphSettled::number))
                .toList();
    }

    Optional<ParagraphSettled> settled(int item) {
        return Optional.ofNullable(settled.get(item));
    }

    /// The numbers under which nothing is told.
    List<ParagraphNumber> unsettled() {
        return numbered.entrySet().stream()
                .filter(item -> !settled.containsKey(item.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    Deliberation deliberation(int item) {
        return deliberations.computeIfAbsent(item, unused -> new Deliberation());
    }

    private Optional<String> name(int attendee) {
        return Optional.ofNullable(attendees.get(attendee)).map(Attendee::name);
    }

    private void remember(DomainEvent event) {
        switch (event) {
            case MeetingOpened opened -> {
                days.add(opened.day());
                openedBy = opened.presidedBy();
            }
            case MeetingResumed resumed -> days.add(resumed.day());
            case MeetingClosed meetingClosed -> {
                days.add(meetingClosed.day());
                closed = true;
            }
            case AttendanceRecorded recorded -> recorded.attendees().forEach(this::attends);
            case AttendeeCame came -> attends(came.attendee());
            case ApproversChosen chosen -> {
                approvers.clear();
                approvers.addAll(chosen.approvers());
            }
            case ItemsNumbered items -> items.items().forEach(item -> numbered.put(item.item(), item.number()));
            case ParagraphSettled paragraph -> settled.put(paragraph.item().item(), paragraph);
            case MotionMade made -> deliberation(made.item().item()).motions().put(made.motion(), made.kind());
            case MotionWithdrawn withdrawn ->
                deliberation(withdrawn.item().item()).motions().remove(withdrawn.motion());
            case QuestionsPut put -> deliberation(put.item().item()).putQuestions();
            case VoteTaken vote -> deliberation(vote.item().item()).votes().add(vote);
            default -> {}
        }
    }

    private void attends(Attendee attendee) {
        attendees.put(attendee.number(), attendee);
    }
}
