package se.kansli.query.parked;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An event that a policy could not act upon, or a projection not take in.
///
/// @param sequence what is done in order, and what is stopped by this letter: a case
/// @param index of the letter in its sequence; the others wait behind the first
/// @param stream the stream that the event lies in
/// @param event the event's stored name
/// @param causeType absent when the letter only waits behind an earlier one
/// @param cause the sentence with which it was refused or failed
/// @param diagnostics what was noted about it
public record ParkedLetter(
        String letterId,
        String processingGroup,
        String sequence,
        long index,
        @Nullable String stream,
        String eventId,
        String event,
        @Nullable String causeType,
        @Nullable String cause,
        Instant parkedAt,
        Instant lastTriedAt,
        Map<String, String> diagnostics) {

    public ParkedLetter {
        diagnostics = Map.copyOf(diagnostics);
    }
}
