package se.kansli.kernel.paragraphs;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The series was begun in another system, and goes on here after its last number (MIN-14).
@StoredAs("ParagraphSeriesContinued")
public record ParagraphSeriesContinued(ParagraphSeriesId series, int lastNumber, LocalDate continuedOn)
        implements ParagraphSeriesEvent {

    @Override
    public LocalDate happenedOn() {
        return continuedOn;
    }
}
