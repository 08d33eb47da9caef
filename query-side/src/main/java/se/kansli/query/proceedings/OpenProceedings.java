package se.kansli.query.proceedings;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.agenda.AgendaEvent;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemChanged;
import se.kansli.kernel.agenda.ItemRemoved;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.agenda.ItemsReordered;
import se.kansli.kernel.agenda.SummonsSent;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.AbsentMember;
import se.kansli.kernel.sitting.AttendanceChanged;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.AttendeeCame;
import se.kansli.kernel.sitting.ChairTaken;
import se.kansli.kernel.sitting.ItemEvent;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.MeetingAdjourned;
import se.kansli.kernel.sitting.MeetingClosed;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.MeetingResumed;
import se.kansli.kernel.sitting.SittingEvent;
import se.kansli.query.journal.RecordedEvent;

/// A view while events are applied to it.
final class OpenProceedings {

    private final MeetingId meetingId;
    private final List<SummonsView> summonses;
    private final List<SittingDay> days;
    private final Map<Integer, AttendeeView> attendees = new LinkedHashMap<>();
    private final List<AttendanceNote> changes;
    private final List<String> ordersBroken;
    private final Map<Integer, OpenItem> items = new LinkedHashMap<>();
    private @Nullable List<AbsentMember> absent;
    private @Nullable Integer presidedBy;
    private @Nullable Integer takenUpLast;
    private boolean closed;
    private long version;

    OpenProceedings(ProceedingsView view) {
        meetingId = view.meetingId();
        summonses = new ArrayList<>(view.summonses());
        days = new ArrayList<>(view.days());
        view.attendees().forEach(one -> attendees.put(one.attendee().number(), one));
        changes = new ArrayList<>(view.changes());
        ordersBroken = new ArrayList<>(view.ordersBroken());
        view.items().forEach(item -> items.put(item.item(), new OpenItem(item)));
        absent = view.absent();
        presidedBy = view.presidedBy();
        takenUpLast = view.takenUpLast();
        closed = view.closed();
        version = view.version();
    }

    ProceedingsView view() {
        return new ProceedingsView(
                meetingId,
                meetingId.body(),
                List.copyOf(summonses),
                List.copyOf(days),
                presidedBy,
                List.copyOf(attendees.values()),
                absent,
                List.copyOf(changes),
                List.copyOf(ordersBroken),
                takenUpLast,
                items.values().stream().map(OpenItem::view).toList(),
                closed,
                version);
    }

    void on(RecordedEvent recorded) {
        version = recorded.sequence();
        switch (recorded.event()) {
            case AgendaEvent event -> on(event);
            case ItemEvent event -> {
                OpenItem item = items.get(event.item().item());
                if (item != null) {
                    item.on(event, attendees.values());
                }
                if (event instanceof ItemTakenUp taken) {
                    takenUpLast = taken.item().item();
                }
            }
            case SittingEvent event -> on(event);
            default -> {}
        }
    }

    private void on(AgendaEvent event) {
        switch (event) {
            case ItemAdded added -> items.put(added.item().item(), new OpenItem(added));
            case ItemChanged changed ->
                items.computeIfPresent(changed.item().item(), (key, item) -> item.after(changed));
            case ItemRemoved removed -> items.remove(removed.item().item());
            case ItemsReordered reordered ->
                reordered.items().forEach(item -> {
                    OpenItem moved = items.remove(item);
                    if (moved != null) {
                        items.put(item, moved);
                    }
                });
            case SummonsSent sent -> {
                summonses.add(new SummonsView(
                        sent.sentOn(),
                        sent.items(),
                        sent.recipients(),
                        sent.dueOn(),
                        sent.daysLate(),
                        sent.lateReason()));
                sent.items().forEach(item -> items.computeIfPresent(item, (key, told) -> told.announced()));
            }
            case ItemsNumbered numbered ->
                numbered.items()
                        .forEach(given ->
                                items.computeIfPresent(given.item(), (key, item) -> item.numbered(given.number())));
        }
    }

    private void on(SittingEvent event) {
        switch (event) {
            case MeetingOpened opened -> {
                days.add(new SittingDay(opened.day(), opened.at(), null));
                presidedBy = opened.presidedBy();
            }
            case AttendanceRecorded recorded -> {
                recorded.attendees()
                        .forEach(attendee -> attendees.put(attendee.number(), AttendeeView.of(attendee, null)));
                absent = recorded.absent();
                noteOrder(recorded.orderBrokenFor());
            }
            case AttendeeCame came -> arrive(came);
            case AttendanceChanged changed -> change(changed);
            case ChairTaken taken -> presidedBy = taken.attendee();
            case MeetingAdjourned adjourned -> end(adjourned.at());
            case MeetingResumed resumed -> days.add(new SittingDay(resumed.day(), resumed.at(), null));
            case MeetingClosed over -> {
                end(over.at());
                closed = true;
            }
            case ItemEvent inItem -> throw new IllegalStateException(inItem + " concerns an item");
        }
    }

    private void arrive(AttendeeCame came) {
        Attendee attendee = came.attendee();
        LateComing late = new LateComing(came.day(), came.at(), takenUpLast);
        attendees.put(attendee.number(), AttendeeView.of(attendee, late));
        items.replaceAll((key, item) -> item.missedBy(attendee.number()));
        if (absent != null) {
            absent = absent.stream().filter(member -> !member.names(attendee)).toList();
        }
    }

    private void change(AttendanceChanged changed) {
        attendees.computeIfPresent(changed.attendee(), (key, one) -> one.after(changed.change(), changed.servesFor()));
        changes.add(new AttendanceNote(
                changed.attendee(), changed.change(), changed.servesFor(), changed.day(), changed.at(), takenUpLast));
        noteOrder(changed.orderBrokenFor());
    }

    private void noteOrder(@Nullable String brokenFor) {
        if (brokenFor != null) {
            ordersBroken.add(brokenFor);
        }
    }

    private void end(LocalTime at) {
        if (!days.isEmpty()) {
            SittingDay last = days.removeLast();
            days.add(new SittingDay(last.day(), last.from(), at));
        }
    }
}
