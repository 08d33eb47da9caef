package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.minutes.Redaction;
import se.kansli.kernel.minutes.WebCopyReviewed;

/// What is left out of the copy for the web (REG-13).
///
/// @param corrections how many the minutes had when they were looked through
public record WebReview(List<Redaction> redactions, int corrections, String by, LocalDate reviewedOn) {

    public WebReview {
        redactions = List.copyOf(redactions);
    }

    static WebReview of(WebCopyReviewed event) {
        return new WebReview(event.redactions(), event.corrections(), event.by(), event.reviewedOn());
    }
}
