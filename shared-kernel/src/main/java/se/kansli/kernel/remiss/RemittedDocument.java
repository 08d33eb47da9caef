package se.kansli.kernel.remiss;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.FileReference;

/// A document as it is asked about, or laid before a body: the exact version, with every annex.
public record RemittedDocument(
        int recordNumber,
        int version,
        String title,
        @Nullable FileReference file,
        List<Annex> annexes) {

    public RemittedDocument {
        annexes = List.copyOf(annexes);
    }

    /// Its own file and those of its annexes.
    public Stream<FileReference> files() {
        return Stream.concat(Stream.ofNullable(file), annexes.stream().flatMap(Annex::files));
    }
}
