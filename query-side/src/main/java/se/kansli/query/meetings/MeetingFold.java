package se.kansli.query.meetings;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingEvent;
import se.kansli.kernel.meetings.MeetingMoved;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class MeetingFold implements Fold<MeetingView> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(MeetingEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof MeetingEvent happened
                ? Optional.of(happened.meetingId().value())
                : Optional.empty();
    }

    @Override
    public @Nullable MeetingView apply(@Nullable MeetingView view, RecordedEvent recorded) {
        return recorded.event() instanceof MeetingEvent event ? after(view, event, recorded.sequence()) : view;
    }

    private static @Nullable MeetingView after(@Nullable MeetingView view, MeetingEvent event, long version) {
        return switch (event) {
            case MeetingPlanned planned -> MeetingView.of(planned, version);
            case MeetingMoved moved -> view == null ? null : view.after(moved, version);
            case MeetingCancelled cancelled -> view == null ? null : view.after(cancelled, version);
        };
    }
}
