package se.kansli.query.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.printed.PrintedParagraph;

public record FoundParagraph(
        String number, ParagraphForm form, @Nullable String heading, List<String> caseNumbersPrinted) {

    public FoundParagraph {
        caseNumbersPrinted = List.copyOf(caseNumbersPrinted);
    }

    static FoundParagraph of(PrintedParagraph paragraph) {
        return new FoundParagraph(
                paragraph.number(), paragraph.form(), paragraph.heading(), paragraph.caseNumbersPrinted());
    }
}
