package se.kansli.application.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.kansli.application.time.TrueTime;
import se.kansli.kernel.access.Actor;
import se.kansli.query.parked.ParkedLetter;
import se.kansli.query.parked.ParkedLetters;
import se.kansli.web.operations.LetterDesk;

/// Tries parked events again: by itself, ever more seldom, and when an operator asks. Gives one up when an operator
/// says why.
@Component
class ParkedLetterDesk implements LetterDesk {

    private static final Logger log = LoggerFactory.getLogger(ParkedLetterDesk.class);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final EventProcessingConfiguration processing;
    private final ParkedLetters parked;
    private final TransactionTemplate transaction;

    ParkedLetterDesk(
            EventProcessingConfiguration processing, ParkedLetters parked, PlatformTransactionManager transactions) {
        this.processing = processing;
        this.parked = parked;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// A minute after the first failure, two after the second, and so on up to an hour.
    @Scheduled(fixedDelayString = "${kansli.parked-letters.look}")
    void retryWhatIsDue() {
        Instant now = TrueTime.clock().instant();
        parked.readAnew();
        for (String group : processing.eventProcessors().keySet()) {
            processing
                    .sequencedDeadLetterProcessor(group)
                    .ifPresent(processor -> processor.process(letter -> isDue(letter, now)));
        }
    }

    @Override
    public Optional<Boolean> retry(String letterId) {
        return parked.find(letterId).map(this::retry);
    }

    private boolean retry(ParkedLetter letter) {
        parked.readAnew();
        return processing
                .sequencedDeadLetterProcessor(letter.processingGroup())
                .map(processor -> processor.process(first -> isInSequence(first, letter)))
                .orElseGet(() -> leaveToItsNode(letter));
    }

    /// A node that has the policy tries it the next time that it looks.
    private boolean leaveToItsNode(ParkedLetter letter) {
        parked.makeDue(letter);
        return false;
    }

    @Override
    public boolean discard(String letterId, String reason, Actor by) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<ParkedLetter> letter = parked.find(letterId);
            letter.ifPresent(found -> {
                parked.discard(found, reason, by.user());
                log.warn("En parkerad händelse gavs upp: {} i {}", found.event(), found.processingGroup());
            });
            return letter.isPresent();
        }));
    }

    private static boolean isDue(DeadLetter<?> letter, Instant now) {
        Duration wait = Duration.ofMinutes(1L << Math.min(CountTries.triesOf(letter), 6));
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        return letter.lastTouched().plus(bounded).isBefore(now);
    }

    private static boolean isInSequence(DeadLetter<?> first, ParkedLetter letter) {
        return first instanceof JdbcDeadLetter<?> stored
                && stored.getSequenceIdentifier().equals(letter.sequence());
    }
}
