package se.kansli.web.records;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.FileReference;
import se.kansli.query.casefile.CaseFile;
import se.kansli.query.casefile.FiledAnnex;
import se.kansli.query.casefile.FiledRecord;
import se.kansli.query.casefile.FiledVersion;
import se.kansli.web.access.Reading;

/// Finds things in a case file.
public final class Filing {

    private Filing() {}

    public static FiledRecord record(CaseFile caseFile, int recordNumber) {
        return caseFile.records().stream()
                .filter(record -> record.number() == recordNumber)
                .findFirst()
                .orElseThrow(Reading::nothingThere);
    }

    /// @param version the latest one unless said
    public static FiledVersion version(FiledRecord record, @Nullable Integer version) {
        return version == null
                ? record.versions().getLast()
                : record.versions().stream()
                        .filter(each -> each.version() == version)
                        .findFirst()
                        .orElseThrow(Reading::nothingThere);
    }

    public static FileReference file(FiledVersion version) {
        return there(version.file());
    }

    public static FileReference file(FiledVersion version, AnnexPath place) {
        return there(version.annexes().stream()
                .filter(annex -> annex.place().equals(place))
                .findFirst()
                .map(FiledAnnex::file)
                .orElse(null));
    }

    private static FileReference there(@Nullable FileReference file) {
        if (file == null) {
            throw Reading.nothingThere();
        }
        return file;
    }
}
