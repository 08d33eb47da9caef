package se.kansli.query.publicdiarium;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.RecordKind;

/// @param title in short what it is about; absent under secrecy
/// @param counterpart from whom or to whom; absent under secrecy, and when it is a private person
public record PublicRecord(
        int recordNumber,
        RecordKind kind,
        LocalDate date,
        @Nullable String title,
        @Nullable String counterpart) {

    /// Whether it came in or went out, and so stands in the postlista.
    public boolean cameOrWent() {
        return kind == RecordKind.INCOMING || kind == RecordKind.OUTGOING;
    }
}
