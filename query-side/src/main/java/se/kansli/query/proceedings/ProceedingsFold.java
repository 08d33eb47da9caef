package se.kansli.query.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.agenda.AgendaEvent;
import se.kansli.kernel.meetings.MeetingEvent;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.sitting.SittingEvent;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class ProceedingsFold implements Fold<ProceedingsView> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(MeetingEvent.class, AgendaEvent.class, SittingEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return switch (event) {
            case MeetingEvent of -> Optional.of(of.meetingId().value());
            case AgendaEvent of -> Optional.of(of.meetingId().value());
            case SittingEvent of -> Optional.of(of.meetingId().value());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable ProceedingsView apply(@Nullable ProceedingsView view, RecordedEvent recorded) {
        return apply(view, List.of(recorded));
    }

    @Override
    public @Nullable ProceedingsView apply(@Nullable ProceedingsView view, List<RecordedEvent> events) {
        OpenProceedings open = view == null ? null : new OpenProceedings(view);
        for (RecordedEvent recorded : events) {
            if (recorded.event() instanceof MeetingPlanned planned) {
                open = new OpenProceedings(ProceedingsView.of(planned.meetingId(), recorded.sequence()));
            } else if (open != null) {
                open.on(recorded);
            }
        }
        return open == null ? null : open.view();
    }
}
