package se.kansli.kernel.records;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An annex (bilaga) as the document that carries it labels it. Annexes have annexes of their own.
///
/// @param label as printed: "Bilaga 1"
/// @param file absent while the document names the annex but nobody has attached it
public record Annex(String label, String title, @Nullable FileReference file, List<Annex> annexes) {

    public Annex {
        annexes = List.copyOf(annexes);
    }

    /// This annex and every annex under it that is named but not attached.
    public Stream<Annex> missing() {
        return Stream.concat(
                file == null ? Stream.of(this) : Stream.empty(),
                annexes.stream().flatMap(Annex::missing));
    }

    /// The files of this annex and of every annex under it, as far as they are attached.
    public Stream<FileReference> files() {
        return Stream.concat(Stream.ofNullable(file), annexes.stream().flatMap(Annex::files));
    }
}
