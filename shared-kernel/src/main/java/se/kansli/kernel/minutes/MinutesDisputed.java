package se.kansli.kernel.minutes;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// One of those who approve the minutes holds that a paragraph tells it wrong. What the minutes say stands, and this
/// beside it: who approves cannot rewrite (JO 3339-2013).
@StoredAs("MinutesDisputed")
public record MinutesDisputed(
        MinutesId minutesId, ParagraphNumber paragraph, String by, String text, LocalDate disputedOn)
        implements MinutesEvent {

    @Override
    public LocalDate happenedOn() {
        return disputedOn;
    }
}
