package se.kansli.query.minutes;

import java.time.LocalDate;
import se.kansli.kernel.minutes.DispatchPurpose;
import se.kansli.kernel.minutes.ParagraphDispatched;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// A paragraph that was sent to one whom it concerns (MIN-12).
public record Dispatch(ParagraphNumber paragraph, String recipient, DispatchPurpose purpose, LocalDate dispatchedOn) {

    static Dispatch of(ParagraphDispatched event) {
        return new Dispatch(event.paragraph(), event.recipient(), event.purpose(), event.dispatchedOn());
    }
}
