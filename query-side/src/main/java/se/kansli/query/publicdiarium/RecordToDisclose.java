package se.kansli.query.publicdiarium;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.RecordKind;

record RecordToDisclose(
        int recordNumber,
        RecordKind kind,
        LocalDate date,
        String title,
        @Nullable String counterpart,
        boolean secret) {

    PublicRecord disclosed(boolean inSecretCase) {
        boolean withheld = secret || inSecretCase;
        return new PublicRecord(recordNumber, kind, date, withheld ? null : title, withheld ? null : counterpart);
    }

    RecordToDisclose withSecrecy(boolean marked) {
        return new RecordToDisclose(recordNumber, kind, date, title, counterpart, marked);
    }
}
