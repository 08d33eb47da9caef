package se.kansli.query.minutes;

import java.time.LocalDate;
import se.kansli.kernel.minutes.MinutesDisputed;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// What one of those who approve holds against the minutes. Both stand.
public record Dispute(ParagraphNumber paragraph, String by, String text, LocalDate disputedOn) {

    static Dispute of(MinutesDisputed event) {
        return new Dispute(event.paragraph(), event.by(), event.text(), event.disputedOn());
    }
}
