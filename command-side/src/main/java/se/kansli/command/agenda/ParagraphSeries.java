package se.kansli.command.agenda;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.paragraphs.ParagraphSeriesContinued;
import se.kansli.kernel.paragraphs.ParagraphSeriesId;
import se.kansli.kernel.paragraphs.ParagraphsTaken;

/// A body's series of paragraphs. Guards that no number is given twice (MIN-14).
@Aggregate
final class ParagraphSeries {

    private static final String NUMBERED = "MIN-14";

    @AggregateIdentifier
    private ParagraphSeriesId id;

    private int last;
    private boolean begun;

    ParagraphSeries() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ContinueParagraphSeries command, Bodies bodies, Clock clock) {
        ParagraphSeriesId series = command.series();
        if (bodies.find(series.body())
                .filter(body -> body.authority().equals(series.authority()))
                .isEmpty()) {
            throw Refusal.invalid(
                    "BODY_UNKNOWN", "ARC-6", "%s har inget organ %s.".formatted(series.authority(), series.body()));
        }
        if (command.lastNumber() < 1 || command.lastNumber() > ParagraphNumber.LARGEST) {
            throw Refusal.invalid("NO_SUCH_NUMBER", NUMBERED, "Ange det sista numret som redan har getts, från 1.");
        }
        if (begun) {
            throw Refusal.conflict(
                    "SERIES_BEGUN",
                    NUMBERED,
                    "Serien %s har redan gett ut nummer och kan inte börja om någon annanstans.".formatted(series));
        }
        apply(new ParagraphSeriesContinued(series, command.lastNumber(), Stockholm.today(clock)));
    }

    List<ParagraphNumber> take(ParagraphSeriesId series, int count, MeetingId meetingId, LocalDate today) {
        int first = last + 1;
        apply(new ParagraphsTaken(series, meetingId, first, last + count, today));
        return IntStream.range(first, first + count)
                .mapToObj(ParagraphNumber::of)
                .toList();
    }

    @EventSourcingHandler
    void on(ParagraphsTaken event) {
        id = event.series();
        last = event.last();
        begun = true;
    }

    @EventSourcingHandler
    void on(ParagraphSeriesContinued event) {
        id = event.series();
        last = event.lastNumber();
    }
}
