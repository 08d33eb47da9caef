package se.kansli.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// One who was at a meeting, or was not.
///
/// @param role what the person is there: `ordförande`, `förvaltningschef`
/// @param servesFor the member whose seat a substitute holds
/// @param paragraphs those at which the person was present (MTG-6); none when it was the whole meeting
public record Attendee(
        String name,
        @Nullable String party,
        @Nullable String role,
        @Nullable String servesFor,
        List<ParagraphNumber> paragraphs,
        boolean remote) {

    public Attendee {
        paragraphs = List.copyOf(paragraphs);
    }
}
