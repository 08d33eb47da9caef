package se.kansli.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.ParagraphForm;

/// One paragraph copied from the minutes. It says itself that it is no proof that all approvers have signed (MIN-11).
///
/// @param issuedTo for whom it was made
/// @param announcedOn when the approval of the paragraph was announced; absent until it is
public record Protokollsutdrag(
        Sitting sitting,
        ParagraphForm form,
        Paragraph paragraph,
        Approval approval,
        @Nullable LocalDate announcedOn,
        @Nullable String issuedTo,
        LocalDate issuedOn)
        implements Document {

    @Override
    public String title() {
        return "Protokollsutdrag, " + sitting.body() + " " + sitting.isoDays() + " "
                + paragraph.number().printed(form);
    }

    @Override
    public String municipality() {
        return sitting.municipality();
    }

    @Override
    public LocalDate dated() {
        return issuedOn;
    }
}
