package se.kansli.query.casefile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.FileReference;

/// An annex in its place: `3/1/2` is the second annex of the first annex of record 3 (scenario A8). Annexes are listed
/// in the order of their places.
///
/// @param place within the record, as commands name it
/// @param file absent while the annex is named but not attached
public record FiledAnnex(
        String path,
        AnnexPath place,
        String label,
        String title,
        @Nullable FileReference file) {

    static List<FiledAnnex> listed(int recordNumber, List<Annex> annexes) {
        return under(recordNumber, "", annexes).toList();
    }

    FiledAnnex attached(FileReference found) {
        return new FiledAnnex(path, place, label, title, found);
    }

    private static Stream<FiledAnnex> under(int recordNumber, String parent, List<Annex> annexes) {
        return IntStream.range(0, annexes.size()).boxed().flatMap(index -> {
            Annex annex = annexes.get(index);
            String place = parent + (index + 1);
            FiledAnnex filed = new FiledAnnex(
                    recordNumber + "/" + place, new AnnexPath(place), annex.label(), annex.title(), annex.file());
            return Stream.concat(Stream.of(filed), under(recordNumber, place + "/", annex.annexes()));
        });
    }
}
