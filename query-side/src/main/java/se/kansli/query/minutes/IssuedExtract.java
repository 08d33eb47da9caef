package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.minutes.ExtractIssued;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// A paragraph that somebody was given by itself (MIN-11).
///
/// @param corrections the numbers of those that it shows
public record IssuedExtract(ParagraphNumber paragraph, String to, List<Integer> corrections, LocalDate issuedOn) {

    public IssuedExtract {
        corrections = List.copyOf(corrections);
    }

    static IssuedExtract of(ExtractIssued event) {
        return new IssuedExtract(event.paragraph(), event.to(), event.corrections(), event.issuedOn());
    }
}
