package se.kansli.query.imports;

import java.util.List;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.PrintedParagraph;

/// @param remarks those about this item
public record ImportedParagraph(MeetingId meetingId, PrintedParagraph paragraph, List<ImportedRemark> remarks) {

    public ImportedParagraph {
        remarks = List.copyOf(remarks);
    }
}
