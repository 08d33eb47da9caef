package se.kansli.query.meetings;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingEvent;
import se.kansli.kernel.meetings.MeetingMoved;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.printed.ImportedMeetingEvent;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.printed.MinutesRemarkResolved;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class MeetingFold implements Fold<MeetingView> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(MeetingEvent.class, ImportedMeetingEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return switch (event) {
            case MeetingEvent happened -> Optional.of(happened.meetingId().value());
            case ImportedMeetingEvent happened ->
                Optional.of(happened.meetingId().value());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable MeetingView apply(@Nullable MeetingView view, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MeetingEvent event -> after(view, event, recorded.sequence());
            case ImportedMeetingEvent event -> after(view, event, recorded.sequence());
            default -> view;
        };
    }

    private static @Nullable MeetingView after(@Nullable MeetingView view, ImportedMeetingEvent event, long version) {
        return switch (event) {
            case MinutesImported imported -> MeetingView.of(imported, version);
            case MinutesRemarkResolved resolved -> view == null ? null : view.after(resolved, version);
        };
    }

    private static @Nullable MeetingView after(@Nullable MeetingView view, MeetingEvent event, long version) {
        return switch (event) {
            case MeetingPlanned planned -> MeetingView.of(planned, version);
            case MeetingMoved moved -> view == null ? null : view.after(moved, version);
            case MeetingCancelled cancelled -> view == null ? null : view.after(cancelled, version);
        };
    }
}
