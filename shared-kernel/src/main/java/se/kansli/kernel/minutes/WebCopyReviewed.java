package se.kansli.kernel.minutes;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;

/// Somebody has looked through the minutes for what is not to be read on the web, where the copy may now be shown
/// (REG-13). The record itself stays whole.
///
/// @param corrections how many the minutes had; after the next one the copy is looked through again
@StoredAs("WebCopyReviewed")
public record WebCopyReviewed(
        MinutesId minutesId, List<Redaction> redactions, int corrections, String by, LocalDate reviewedOn)
        implements MinutesEvent {

    public WebCopyReviewed {
        redactions = List.copyOf(redactions);
    }

    @Override
    public LocalDate happenedOn() {
        return reviewedOn;
    }
}
