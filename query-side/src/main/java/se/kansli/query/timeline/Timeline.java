package se.kansli.query.timeline;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.query.journal.AsOf;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.StoredEvents;
import se.kansli.query.projection.Cursor;
import se.kansli.query.projection.Page;

/// Tells what happened in one case, or at one meeting, straight from the log. Another authority's do not exist for the
/// reader.
public final class Timeline {
    private final Journal journal;

    public Timeline(Journal journal) {
        this.journal = journal;
    }

    /// A page in the order of the log, with what happened to the remiss that the case answers; empty when there is no
    /// such case, or none yet.
    ///
    /// @param reader the authority at which the reader works
    /// @param after the cursor of the page before; absent for the first page
    public Optional<Page<TimelineEntry>> page(
            BodyCode reader, CaseId caseId, AsOf asOf, @Nullable String after, int size) {
        return caseId.authority().equals(reader) ? page(reader, eventsOf(caseId), asOf, after, size) : Optional.empty();
    }

    /// A page in the order in which it was written down, with what was planned before; empty when there is no such
    /// meeting, or none yet.
    ///
    /// @param reader the authority at which the reader works
    /// @param after the cursor of the page before; absent for the first page
    public Optional<Page<TimelineEntry>> page(
            BodyCode reader, MeetingId meetingId, AsOf asOf, @Nullable String after, int size) {
        return meetingId.authority().equals(reader)
                ? page(reader, journal.readStream(meetingId.value()), asOf, after, size)
                : Optional.empty();
    }

    private Optional<Page<TimelineEntry>> page(
            BodyCode reader, List<RecordedEvent> events, AsOf asOf, @Nullable String after, int size) {
        List<RecordedEvent> story = events.stream().filter(asOf::sees).toList();
        if (story.isEmpty()) {
            return Optional.empty();
        }
        int from = after == null ? 0 : placeOf(LastTold.read(after), story) + 1;
        int to = Math.min(from + size, story.size());
        List<RecordedEvent> shown = story.subList(from, to);
        Map<String, Map<String, String>> provenance =
                journal.provenanceOf(shown.stream().map(RecordedEvent::eventId).collect(Collectors.toSet()));
        Map<String, String> causes = sentencesOf(story, provenance.values(), reader);
        return Optional.of(new Page<>(
                shown.stream()
                        .map(recorded -> entry(recorded, requireNonNull(provenance.get(recorded.eventId())), causes))
                        .toList(),
                to < story.size() ? LastTold.of(shown.getLast()).cursor() : null));
    }

    private static int placeOf(LastTold last, List<RecordedEvent> story) {
        for (int place = 0; place < story.size(); place++) {
            if (LastTold.of(story.get(place)).equals(last)) {
                return place;
            }
        }
        throw Cursor.unreadable();
    }

    private List<RecordedEvent> eventsOf(CaseId caseId) {
        List<RecordedEvent> ofCase = journal.readStream(caseId.value());
        Set<String> answered = ofCase.stream()
                .flatMap(recorded -> recorded.event() instanceof RemissTakenUp takenUp
                        ? Stream.of(takenUp.incomingRemissId().value())
                        : Stream.empty())
                .collect(Collectors.toSet());
        if (answered.isEmpty()) {
            return ofCase;
        }
        answered.add(caseId.value());
        return journal.readStreams(answered);
    }

    /// Of the events that caused others. What happened at another authority is not told here.
    private Map<String, String> sentencesOf(
            List<RecordedEvent> story, Collection<Map<String, String>> shown, BodyCode reader) {
        Map<String, String> sentences = new HashMap<>();
        story.forEach(recorded -> sentences.put(recorded.eventId(), Sentences.of(recorded.event())));
        Set<String> elsewhere = shown.stream()
                .flatMap(provenance -> Stream.ofNullable(provenance.get(Provenance.CAUSATION)))
                .filter(cause -> !sentences.containsKey(cause))
                .collect(Collectors.toSet());
        if (!elsewhere.isEmpty()) {
            journal.findAll(elsewhere).stream()
                    .filter(cause -> cause.stream().startsWith(reader + "-"))
                    .forEach(cause -> sentences.put(cause.eventId(), Sentences.of(cause.event())));
        }
        return sentences;
    }

    private static TimelineEntry entry(
            RecordedEvent recorded, Map<String, String> provenance, Map<String, String> causes) {
        String causation = provenance.get(Provenance.CAUSATION);
        return new TimelineEntry(
                recorded.stream(),
                recorded.sequence(),
                recorded.eventId(),
                StoredEvents.nameOf(recorded.event().getClass()),
                Sentences.of(recorded.event()),
                recorded.event().happenedOn(),
                recorded.recordedAt(),
                provenance.get(Provenance.USER),
                provenance.get(Provenance.NAME),
                provenance.get(Provenance.ROLE),
                provenance.get(Provenance.AUTHORITY),
                provenance.get(Provenance.CHANNEL),
                provenance.get(Provenance.CORRELATION),
                causation,
                causation == null ? null : causes.get(causation));
    }

    /// The event with which a page ended, so that the next one begins after it.
    private record LastTold(String stream, long sequence) {

        static LastTold of(RecordedEvent recorded) {
            return new LastTold(recorded.stream(), recorded.sequence());
        }

        static LastTold read(String cursor) {
            List<String> parts = Cursor.read(cursor, 2);
            return new LastTold(parts.getFirst(), Cursor.part(parts.getLast(), Long::valueOf));
        }

        String cursor() {
            return Cursor.after(stream, String.valueOf(sequence));
        }
    }
}
