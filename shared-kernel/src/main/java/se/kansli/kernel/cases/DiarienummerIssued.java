package se.kansli.kernel.cases;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The next free number of the series went to a case that was registered in the same breath.
@StoredAs("DiarienummerIssued")
public record DiarienummerIssued(DiarySeriesId series, int number, LocalDate issuedOn) implements DiaryEvent {

    @Override
    public LocalDate happenedOn() {
        return issuedOn;
    }
}
