package se.kansli.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// Minutes, or the part of them that is approved together (KL 5:65-69).
///
/// @param draft whether they may still change; then each page says so
/// @param notice as the approval was announced; absent until it is
public record Protokoll(
        Sitting sitting,
        ParagraphForm form,
        Attendance attendance,
        List<Paragraph> paragraphs,
        Approval approval,
        boolean draft,
        @Nullable Anslag notice)
        implements Document {

    public Protokoll {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("Ett protokoll har minst en paragraf.");
        }
    }

    @Override
    public String title() {
        return "Protokoll, " + sitting.body() + " " + sitting.isoDays();
    }

    @Override
    public String municipality() {
        return sitting.municipality();
    }

    /// The last day on which something in it came to be as it is.
    @Override
    public LocalDate dated() {
        LocalDate written = approval.completedOn() == null ? sitting.lastDay() : approval.completedOn();
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.corrections().stream())
                .map(Correction::on)
                .reduce(written, (one, other) -> one.isAfter(other) ? one : other);
    }

    public List<ParagraphNumber> numbers() {
        return paragraphs.stream().map(Paragraph::number).toList();
    }
}
