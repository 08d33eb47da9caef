package se.kansli.kernel.cases;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The series goes on after the last number that was given before it came here; what lies below is not ours to hand
/// out.
@StoredAs("DiarySeriesContinued")
public record DiarySeriesContinued(DiarySeriesId series, int lastNumber, LocalDate continuedOn) implements DiaryEvent {

    @Override
    public LocalDate happenedOn() {
        return continuedOn;
    }
}
