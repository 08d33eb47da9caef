package se.kansli.query.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.query.journal.AsOf;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.StoredEvents;

/// Tells what happened in one case, straight from the log. Another authority's case does not exist for the reader.
public final class Timeline {
    private final Journal journal;

    public Timeline(Journal journal) {
        this.journal = journal;
    }

    /// In the order of the log, with what happened to the remiss that the case answers.
    ///
    /// @param reader the authority at which the reader works
    public List<TimelineEntry> of(BodyCode reader, CaseId caseId, AsOf asOf) {
        if (!caseId.authority().equals(reader)) {
            return List.of();
        }
        List<RecordedEvent> story = eventsOf(caseId).stream().filter(asOf::sees).toList();
        Map<String, String> causes = sentencesOf(story, reader);
        return story.stream().map(recorded -> entry(recorded, causes)).toList();
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
    private Map<String, String> sentencesOf(List<RecordedEvent> story, BodyCode reader) {
        Map<String, String> sentences = new HashMap<>();
        story.forEach(recorded -> sentences.put(recorded.eventId(), Sentences.of(recorded.event())));
        Set<String> elsewhere = story.stream()
                .flatMap(recorded -> Stream.ofNullable(recorded.provenance().get(Provenance.CAUSATION)))
                .filter(cause -> !sentences.containsKey(cause))
                .collect(Collectors.toSet());
        if (!elsewhere.isEmpty()) {
            journal.findAll(elsewhere).stream()
                    .filter(cause -> cause.stream().startsWith(reader + "-"))
                    .forEach(cause -> sentences.put(cause.eventId(), Sentences.of(cause.event())));
        }
        return sentences;
    }

    private static TimelineEntry entry(RecordedEvent recorded, Map<String, String> causes) {
        Map<String, String> provenance = recorded.provenance();
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
}
