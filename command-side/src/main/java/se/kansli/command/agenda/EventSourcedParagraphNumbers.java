package se.kansli.command.agenda;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.paragraphs.ParagraphSeriesId;

/// Takes the numbers in the unit of work that it is called in, so that they and the items that have them are one
/// transaction.
@Component
final class EventSourcedParagraphNumbers implements ParagraphNumbers {

    private final Repository<ParagraphSeries> allSeries;

    EventSourcedParagraphNumbers(Repository<ParagraphSeries> allSeries) {
        this.allSeries = allSeries;
    }

    @Override
    public List<ParagraphNumber> take(ParagraphSeriesId series, int count, MeetingId meetingId, LocalDate today) {
        return loadOrCreate(series).invoke(found -> found.take(series, count, meetingId, today));
    }

    private Aggregate<ParagraphSeries> loadOrCreate(ParagraphSeriesId series) {
        try {
            return allSeries.loadOrCreate(series.value(), ParagraphSeries::new);
        } catch (Exception fault) {
            throw new IllegalStateException(series + " could not be read", fault);
        }
    }
}
