package se.kansli.application.events;

import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// A processor that fails waits ever longer before it comes back, in the end a minute. So long an absence of the
/// database is no reason to be late when it is there again: none waits longer than a few seconds.
@Component
class ThoseWhoWaitComeBack {

    private static final int SEGMENT = 0;

    private final EventProcessingConfiguration processing;

    ThoseWhoWaitComeBack(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /// One that another node has finds that out, and leaves it there.
    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void callThem() {
        processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .filter(processor ->
                        processor.isRunning() && processor.processingStatus().isEmpty())
                .forEach(processor -> processor.releaseSegment(SEGMENT, 0, TimeUnit.MILLISECONDS));
    }
}
