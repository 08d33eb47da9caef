package se.kansli.kernel.cases;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The number continues a case that another authority handed over; told twice, the series knows which case it became.
@StoredAs("TransferEntered")
public record TransferEntered(DiarySeriesId series, int number, CaseId from, LocalDate enteredOn)
        implements DiaryEvent {

    @Override
    public LocalDate happenedOn() {
        return enteredOn;
    }
}
