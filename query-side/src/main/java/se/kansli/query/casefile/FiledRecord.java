package se.kansli.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.records.RecordKind;

/// A record of the case with all its versions, the latest last.
public record FiledRecord(
        int number,
        RecordKind kind,
        LocalDate date,
        @Nullable Party counterpart,
        String title,
        String publicTitle,
        @Nullable SecrecyGround secrecy,
        LocalDate registeredOn,
        List<FiledVersion> versions) {
    public FiledRecord {
        versions = List.copyOf(versions);
    }
}
