package se.kansli.web.records;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.FileReference;
import se.kansli.query.casefile.CaseFile;
import se.kansli.query.casefile.FiledAnnex;
import se.kansli.query.casefile.FiledRecord;
import se.kansli.query.casefile.FiledVersion;
import se.kansli.web.access.Reading;

/// Finds the files in a case file.
final class Filing {

    private Filing() {}

    /// The file of a record, or of one of its annexes.
    ///
    /// @param version the latest one unless said
    /// @param place of an annex; absent for the record's own file
    static FileReference find(
            CaseFile caseFile, int recordNumber, @Nullable Integer version, @Nullable AnnexPath place) {
        return caseFile.records().stream()
                .filter(record -> record.number() == recordNumber)
                .map(FiledRecord::versions)
                .flatMap(versions -> version == null
                        ? Stream.of(versions.getLast())
                        : versions.stream().filter(each -> each.version() == version))
                .flatMap(found -> Stream.ofNullable(place == null ? found.file() : annexFile(found, place)))
                .findFirst()
                .orElseThrow(Reading::nothingThere);
    }

    private static @Nullable FileReference annexFile(FiledVersion version, AnnexPath place) {
        return version.annexes().stream()
                .filter(annex -> annex.place().equals(place))
                .findFirst()
                .map(FiledAnnex::file)
                .orElse(null);
    }
}
