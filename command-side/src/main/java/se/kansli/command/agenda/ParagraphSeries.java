package se.kansli.command.agenda;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.paragraphs.ParagraphSeriesId;
import se.kansli.kernel.paragraphs.ParagraphsTaken;

/// A body's series of paragraphs. Guards that no number is given twice (MIN-14).
@Aggregate
final class ParagraphSeries {

    @AggregateIdentifier
    private ParagraphSeriesId id;

    private int last;

    ParagraphSeries() {}

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
    }
}
