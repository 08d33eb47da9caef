package se.kansli.command.sitting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.agenda.AgendaItem;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.command.persons.KnownPersons;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.AttendanceChanged;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.AttendeeCame;
import se.kansli.kernel.sitting.BallotCalled;
import se.kansli.kernel.sitting.ChairTaken;
import se.kansli.kernel.sitting.ItemEvent;
import se.kansli.kernel.sitting.MeetingAdjourned;
import se.kansli.kernel.sitting.MeetingClosed;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.MeetingResumed;
import se.kansli.kernel.sitting.ServedMember;
import se.kansli.kernel.sitting.SittingEvent;

/// A body while it sits: whether it does, who is there, and who presides.
public final class Sitting {

    private static final String MINUTES = "MIN-1";

    private final AttendanceBook attendance = new AttendanceBook();
    private final Proceedings proceedings = new Proceedings(this, attendance);
    private final Balloting balloting = new Balloting(this);
    private Phase phase = Phase.NOT_OPENED;
    private @Nullable LocalDate day;
    private int presidedBy;

    private enum Phase {
        NOT_OPENED,
        OPEN,
        ADJOURNED,
        CLOSED
    }

    /// What becomes of each item.
    public Proceedings proceedings() {
        return proceedings;
    }

    /// Votes that each casts for themselves.
    public Balloting balloting() {
        return balloting;
    }

    /// @param plannedFor the day for which the meeting was called
    public List<SittingEvent> open(
            OpenMeeting command, LocalDate plannedFor, EstablishedBody body, KnownPersons persons, LocalDate today) {
        refuseIfOpened();
        Required.notAfter(MINUTES, "Sammanträdesdagen", command.day(), today);
        if (!command.day().equals(plannedFor)) {
            throw Refusal.conflict(
                    "NOT_THAT_DAY",
                    "MTG-1",
                    "Sammanträdet är utsatt till %s: flytta det först, om det hålls %s."
                            .formatted(plannedFor, command.day()));
        }
        Optional<LocalRules> rules = body.localRulesOn(command.day());
        Roll roll = new Roll(body, command.day(), persons);
        List<Attendee> attendees = attendance.called(command.attendees(), roll);
        attendance.refuseUnlessRight(attendees, body, rules, Set.of());
        String broken = attendance.whyOutOfOrder(attendees, rules, command.orderBrokenFor());
        MeetingId id = command.meetingId();
        return List.of(
                new AttendanceRecorded(id, attendees, broken, roll.absent(attendees), command.day()),
                new MeetingOpened(
                        id, command.day(), command.at(), attendance.presiding(attendees, command.presidedBy())));
    }

    public AttendeeCame arrive(RecordArrival command, EstablishedBody body, KnownPersons persons) {
        LocalDate today = whileOpen();
        List<Attendee> arrived = attendance.called(List.of(command.attendee()), new Roll(body, today, persons));
        attendance.refuseUnlessRight(arrived, body, body.localRulesOn(today), proceedings.disqualifiedInOpenItems());
        return new AttendeeCame(command.meetingId(), arrived.getFirst(), today, command.at());
    }

    public AttendanceChanged change(ChangeAttendance command, EstablishedBody body, KnownPersons persons) {
        LocalDate today = whileOpen();
        ServedMember member = attendance.servedBy(command, new Roll(body, today, persons));
        String broken = attendance.check(
                command, member, body, body.localRulesOn(today), proceedings.disqualifiedInOpenItems());
        return new AttendanceChanged(
                command.meetingId(), command.attendee(), command.change(), broken, member, today, command.at());
    }

    public ChairTaken takeChair(TakeChair command) {
        LocalDate today = whileOpen();
        attendance.decider(command.attendee(), Set.of());
        return new ChairTaken(command.meetingId(), command.attendee(), today);
    }

    public MeetingAdjourned adjourn(AdjournMeeting command) {
        return new MeetingAdjourned(command.meetingId(), whileOpen(), command.at());
    }

    public MeetingResumed resume(ResumeMeeting command, LocalDate today) {
        if (phase != Phase.ADJOURNED || day == null) {
            throw Refusal.conflict("NOT_ADJOURNED", MINUTES, "Sammanträdet är inte ajournerat.");
        }
        Required.notAfter(MINUTES, "Dagen", command.day(), today);
        if (command.day().isBefore(day)) {
            throw Refusal.invalid("BEFORE_ADJOURNED", MINUTES, "Sammanträdet ajournerades %s.".formatted(day));
        }
        return new MeetingResumed(command.meetingId(), command.day(), command.at());
    }

    /// What was decided is settled, item by item, and then the meeting is closed.
    ///
    /// @param items the whole agenda
    public List<SittingEvent> close(CloseMeeting command, Collection<AgendaItem> items, UrgentDecisions urgent) {
        LocalDate today = whileOpen();
        proceedings.refuseUnlessToldOf(urgent.unreported(command.meetingId().docketId(), today));
        List<SittingEvent> events = new ArrayList<>(proceedings.settleAll(items, today));
        events.add(new MeetingClosed(command.meetingId(), today, command.at()));
        return events;
    }

    public void refuseIfOpened() {
        if (phase != Phase.NOT_OPENED) {
            throw Refusal.conflict("ALREADY_OPENED", "MTG-1", "Sammanträdet är redan öppnat.");
        }
    }

    public void refuseIfClosed() {
        if (phase == Phase.CLOSED) {
            throw Refusal.conflict("MEETING_CLOSED", MINUTES, "Sammanträdet är avslutat.");
        }
    }

    public void apply(SittingEvent event) {
        switch (event) {
            case MeetingOpened opened -> {
                begin(opened.day());
                presidedBy = opened.presidedBy();
            }
            case AttendanceRecorded recorded -> attendance.arrive(recorded.attendees());
            case AttendeeCame came -> attendance.arrive(List.of(came.attendee()));
            case AttendanceChanged changed ->
                attendance.change(changed.attendee(), changed.change(), changed.servesFor());
            case ChairTaken taken -> presidedBy = taken.attendee();
            case MeetingAdjourned adjourned -> phase = Phase.ADJOURNED;
            case MeetingResumed resumed -> begin(resumed.day());
            case MeetingClosed closed -> phase = Phase.CLOSED;
            case BallotCalled called -> {
                balloting.apply(called);
                proceedings.apply(called);
            }
            case ItemEvent inItem -> proceedings.apply(inItem);
        }
    }

    /// The day on which the body sits; refused unless it does.
    LocalDate whileOpen() {
        refuseIfClosed();
        if (phase != Phase.OPEN || day == null) {
            throw Refusal.conflict("NOT_OPEN", MINUTES, "Sammanträdet pågår inte: öppna eller återuppta det först.");
        }
        return day;
    }

    int presidedBy() {
        return presidedBy;
    }

    private void begin(LocalDate sitsOn) {
        if (!sitsOn.equals(day)) {
            attendance.beginAnotherDay();
        }
        phase = Phase.OPEN;
        day = sitsOn;
    }
}
