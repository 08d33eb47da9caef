package se.kansli.kernel.minutes;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// Somebody was given a paragraph of the approved minutes by itself (MIN-11).
///
/// @param corrections the numbers of those that it shows
@StoredAs("ExtractIssued")
public record ExtractIssued(
        MinutesId minutesId, ParagraphNumber paragraph, String to, List<Integer> corrections, LocalDate issuedOn)
        implements MinutesEvent {

    public ExtractIssued {
        corrections = List.copyOf(corrections);
    }

    @Override
    public LocalDate happenedOn() {
        return issuedOn;
    }
}
