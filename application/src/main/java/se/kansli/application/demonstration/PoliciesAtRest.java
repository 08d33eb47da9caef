package se.kansli.application.demonstration;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.kansli.query.journal.Journal;
import se.kansli.query.projection.Freshness;

/// Tells when everything that happens by itself has happened: all policies have handled all events there are, and added
/// none, on whichever node they run.
@Component
@Profile("!postgres")
final class PoliciesAtRest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private final EventProcessingConfiguration processing;
    private final Journal journal;
    private final Freshness freshness;

    PoliciesAtRest(EventProcessingConfiguration processing, Journal journal, Freshness freshness) {
        this.processing = processing;
        this.journal = journal;
        this.freshness = freshness;
    }

    void await() {
        long started = System.nanoTime();
        while (!haveHandledAll()) {
            if (System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new IllegalStateException("Det som sker av sig självt blev inte klart i tid.");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean haveHandledAll() {
        long head = journal.head();
        return processing.eventProcessors().entrySet().stream()
                        .filter(processor -> processor.getKey().startsWith("policy-"))
                        .allMatch(processor -> hasReached((StreamingEventProcessor) processor.getValue(), head))
                && journal.head() == head;
    }

    private boolean hasReached(StreamingEventProcessor processor, long position) {
        Collection<EventTrackerStatus> here = processor.processingStatus().values();
        return here.isEmpty()
                ? freshness.hasRead(processor.getName(), position)
                : here.stream().allMatch(segment -> segment.getCurrentPosition().orElse(0) >= position);
    }
}
