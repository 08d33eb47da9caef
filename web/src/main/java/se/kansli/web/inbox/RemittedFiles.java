package se.kansli.web.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.web.access.Reading;

/// Finds the files of the documents that a remiss is about.
final class RemittedFiles {

    private RemittedFiles() {}

    /// The file of a document, or of one of its annexes.
    ///
    /// @param place of an annex; absent for the document's own file
    static FileReference find(List<RemittedDocument> documents, int recordNumber, @Nullable AnnexPath place) {
        return documents.stream()
                .filter(document -> document.recordNumber() == recordNumber)
                .findFirst()
                .map(document -> place == null ? document.file() : annexFile(document.annexes(), place.steps()))
                .orElseThrow(Reading::nothingThere);
    }

    private static @Nullable FileReference annexFile(List<Annex> annexes, List<Integer> steps) {
        int step = steps.getFirst();
        if (step > annexes.size()) {
            return null;
        }
        Annex annex = annexes.get(step - 1);
        return steps.size() == 1 ? annex.file() : annexFile(annex.annexes(), steps.subList(1, steps.size()));
    }
}
