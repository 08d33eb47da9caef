package se.kansli.query.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;

/// Items of one meeting in which what was sought is found.
///
/// @param day absent when none is printed
public record FoundParagraphs(
        MeetingId meetingId, BodyCode body, @Nullable LocalDate day, List<FoundParagraph> paragraphs) {

    public FoundParagraphs {
        paragraphs = List.copyOf(paragraphs);
    }
}
