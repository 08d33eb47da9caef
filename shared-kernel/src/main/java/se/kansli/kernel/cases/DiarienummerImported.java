package se.kansli.kernel.cases;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// A number that was given elsewhere is taken, and the series will never hand it out.
@StoredAs("DiarienummerImported")
public record DiarienummerImported(DiarySeriesId series, int number, LocalDate importedOn) implements DiaryEvent {

    @Override
    public LocalDate happenedOn() {
        return importedOn;
    }
}
