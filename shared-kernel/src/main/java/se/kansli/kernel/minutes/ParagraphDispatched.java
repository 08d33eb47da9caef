package se.kansli.kernel.minutes;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// The paragraph was sent to one whom it concerns (MIN-12).
@StoredAs("ParagraphDispatched")
public record ParagraphDispatched(
        MinutesId minutesId,
        ParagraphNumber paragraph,
        String recipient,
        DispatchPurpose purpose,
        LocalDate dispatchedOn)
        implements MinutesEvent {

    @Override
    public LocalDate happenedOn() {
        return dispatchedOn;
    }
}
