package se.kansli.query.meetings;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.agenda.AgendaEvent;
import se.kansli.kernel.agenda.SummonsSent;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingEvent;
import se.kansli.kernel.meetings.MeetingMoved;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.printed.ImportedMeetingEvent;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.sitting.MeetingAdjourned;
import se.kansli.kernel.sitting.MeetingClosed;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.MeetingResumed;
import se.kansli.kernel.sitting.SittingEvent;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class MeetingFold implements Fold<MeetingView> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(MeetingEvent.class, AgendaEvent.class, SittingEvent.class, ImportedMeetingEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return switch (event) {
            case MeetingEvent of -> Optional.of(of.meetingId().value());
            case AgendaEvent of -> Optional.of(of.meetingId().value());
            case SittingEvent of -> Optional.of(of.meetingId().value());
            case ImportedMeetingEvent of -> Optional.of(of.meetingId().value());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable MeetingView apply(@Nullable MeetingView view, RecordedEvent recorded) {
        long version = recorded.sequence();
        if (recorded.event() instanceof MeetingPlanned planned) {
            return MeetingView.of(planned, version);
        }
        if (recorded.event() instanceof MinutesImported imported) {
            return MeetingView.of(imported, version);
        }
        return view == null
                ? null
                : switch (recorded.event()) {
                    case MeetingMoved moved -> view.after(moved, version);
                    case MeetingCancelled cancelled -> view.after(cancelled, version);
                    case SummonsSent sent -> view.in(MeetingState.SUMMONED, version);
                    case MeetingOpened opened -> view.in(MeetingState.OPEN, version);
                    case MeetingAdjourned adjourned -> view.in(MeetingState.ADJOURNED, version);
                    case MeetingResumed resumed -> view.in(MeetingState.OPEN, version);
                    case MeetingClosed closed -> view.in(MeetingState.CLOSED, version);
                    default -> view.in(view.state(), version);
                };
    }
}
