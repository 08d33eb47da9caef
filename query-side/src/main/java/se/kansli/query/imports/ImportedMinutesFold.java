package se.kansli.query.imports;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.printed.ImportedMeetingEvent;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.printed.MinutesRemarkResolved;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class ImportedMinutesFold implements Fold<ImportedMinutes> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(ImportedMeetingEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof ImportedMeetingEvent happened
                ? Optional.of(happened.meetingId().value())
                : Optional.empty();
    }

    @Override
    public @Nullable ImportedMinutes apply(@Nullable ImportedMinutes view, RecordedEvent recorded) {
        return recorded.event() instanceof ImportedMeetingEvent event ? after(view, event, recorded.sequence()) : view;
    }

    private static @Nullable ImportedMinutes after(
            @Nullable ImportedMinutes view, ImportedMeetingEvent event, long version) {
        return switch (event) {
            case MinutesImported imported -> ImportedMinutes.of(imported, version);
            case MinutesRemarkResolved resolved -> view == null ? null : view.after(resolved, version);
        };
    }
}
