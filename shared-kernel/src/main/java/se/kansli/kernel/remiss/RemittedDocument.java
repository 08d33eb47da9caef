package se.kansli.kernel.remiss;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.FileReference;

/// A document that is asked about: the exact version, with every annex.
public record RemittedDocument(
        int recordNumber,
        int version,
        String title,
        @Nullable FileReference file,
        List<Annex> annexes) {

    public RemittedDocument {
        annexes = List.copyOf(annexes);
    }
}
