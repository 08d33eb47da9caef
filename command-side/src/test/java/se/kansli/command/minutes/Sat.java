package se.kansli.command.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.agenda.NumberedItem;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.ApproversChosen;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.MeetingAdjourned;
import se.kansli.kernel.sitting.MeetingClosed;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.MeetingResumed;
import se.kansli.kernel.sitting.MotionKind;
import se.kansli.kernel.sitting.MotionMade;
import se.kansli.kernel.sitting.MotionWithdrawn;
import se.kansli.kernel.sitting.ParagraphSettled;
import se.kansli.kernel.sitting.Presence;
import se.kansli.kernel.sitting.VoteBasis;
import se.kansli.kernel.sitting.VoteTaken;

/// A meeting as it was held, told event by event. The chair and two members attend; what they decide can be appealed
/// unless it is said not to.
final class Sat {

    static final String CHAIR = "Dzenita Abaza";
    static final String KARIN = "Karin Holm";
    static final String PER = "Per Lind";

    private static final int KARINS_NUMBER = 2;

    private final MeetingId meetingId;
    private final List<DomainEvent> told = new ArrayList<>();
    private LocalDate day;
    private int items;

    private Sat(MeetingId meetingId, String day) {
        this.meetingId = meetingId;
        this.day = LocalDate.parse(day);
        told.add(new MeetingOpened(meetingId, this.day, LocalTime.of(9, 0), 1));
    }

    /// Nobody has said who attends.
    static Sat unattended(MeetingId meetingId, String day) {
        return new Sat(meetingId, day);
    }

    static Sat on(MeetingId meetingId, String day) {
        Sat sat = new Sat(meetingId, day);
        sat.told.add(new AttendanceRecorded(
                meetingId,
                List.of(
                        attendee(1, CHAIR, AttendanceRole.CHAIR),
                        attendee(KARINS_NUMBER, KARIN, AttendanceRole.MEMBER),
                        attendee(3, PER, AttendanceRole.MEMBER)),
                null,
                null,
                sat.day));
        return sat;
    }

    /// Karin is chosen to approve the minutes.
    Sat choosingKarin() {
        return choosing(List.of(KARINS_NUMBER));
    }

    Sat choosing(List<Integer> approvers) {
        told.add(new ApproversChosen(item(1), approvers, null, day));
        return this;
    }

    Sat adjournedTo(String nextDay) {
        told.add(new MeetingAdjourned(meetingId, day, LocalTime.of(16, 0)));
        day = LocalDate.parse(nextDay);
        told.add(new MeetingResumed(meetingId, day, LocalTime.of(9, 0)));
        return this;
    }

    Sat decided(int number) {
        return settled(number, ItemOutcome.DECIDED, List.of(point(DecisionKind.GRANT, true)), CHAIR, false);
    }

    Sat decidedAtOnce(int number) {
        return settled(number, ItemOutcome.DECIDED, List.of(point(DecisionKind.GRANT, true)), CHAIR, true);
    }

    Sat prepared(int number) {
        return settled(number, ItemOutcome.DECIDED, List.of(point(DecisionKind.FORWARD, false)), CHAIR, false);
    }

    Sat presidedBy(int number, @Nullable String chair) {
        return settled(number, ItemOutcome.DECIDED, List.of(point(DecisionKind.GRANT, true)), chair, false);
    }

    Sat withoutPoints(int number) {
        return settled(number, ItemOutcome.DECIDED, List.of(), CHAIR, false);
    }

    Sat informed(int number) {
        return settled(number, ItemOutcome.INFORMED, List.of(), CHAIR, false);
    }

    Sat withdrawn(int number) {
        return settled(number, ItemOutcome.WITHDRAWN, List.of(), null, false);
    }

    /// A number that nothing became of.
    Sat numberedOnly(int number) {
        told.add(new ItemsNumbered(meetingId, List.of(new NumberedItem(items + 1, ParagraphNumber.of(number))), day));
        return this;
    }

    /// Of the item that is settled next: two things were moved, and nobody put any question.
    Sat movedWithoutQuestions() {
        told.add(new MotionMade(item(items + 1), 1, 2, MotionKind.APPROVAL, "Bifall", day));
        told.add(new MotionMade(item(items + 1), 2, 3, MotionKind.REJECTION, "Avslag", day));
        return this;
    }

    /// Of the item that is settled next: one motion was withdrawn, so that the other stands alone.
    Sat movedAndWithdrawn() {
        movedWithoutQuestions();
        told.add(new MotionWithdrawn(item(items + 1), 2, day));
        return this;
    }

    /// Of the item that is settled next: a vote of which nobody knows how each voted.
    Sat votedInSecret() {
        told.add(new VoteTaken(
                item(items + 1), 1, "Bifall", "Avslag", List.of(), 2, 1, 0, true, VoteBasis.MAJORITY, day));
        return this;
    }

    /// Of the item that is settled next: an election.
    Sat appointed(int number) {
        return settled(number, ItemOutcome.DECIDED, List.of(point(DecisionKind.APPOINT, true)), CHAIR, false);
    }

    Sat closed() {
        told.add(new MeetingClosed(meetingId, day, LocalTime.of(12, 0)));
        return this;
    }

    MeetingId meetingId() {
        return meetingId;
    }

    List<DomainEvent> told() {
        return List.copyOf(told);
    }

    private Sat settled(
            int number, ItemOutcome outcome, List<DecisionPoint> points, @Nullable String chair, boolean immediately) {
        items++;
        told.add(new ParagraphSettled(
                item(items),
                ParagraphNumber.of(number),
                "Ärende " + number,
                null,
                outcome,
                points,
                null,
                null,
                outcome == ItemOutcome.DECIDED ? null : "Se handlingarna.",
                List.of(),
                outcome == ItemOutcome.DECIDED ? List.of(CHAIR, KARIN, PER) : List.of(),
                chair,
                immediately,
                day));
        return this;
    }

    private MeetingItem item(int item) {
        return new MeetingItem(meetingId, item);
    }

    private static DecisionPoint point(DecisionKind kind, boolean appealable) {
        return new DecisionPoint(1, kind, "Utskottet beslutar att ta bort taxan.", appealable, "Beslutets slag", null);
    }

    private static Attendee attendee(int number, String name, AttendanceRole role) {
        return new Attendee(number, name, role, Presence.ON_SITE, null, null, null, null);
    }
}
