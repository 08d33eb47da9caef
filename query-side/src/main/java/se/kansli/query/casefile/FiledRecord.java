package se.kansli.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.records.AnnexAttached;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordVersionAdded;

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

    static FiledRecord of(RecordRegistered event) {
        FiledVersion first = new FiledVersion(
                1, event.date(), event.file(), FiledAnnex.listed(event.recordNumber(), event.annexes()), null);
        return new FiledRecord(
                event.recordNumber(),
                event.kind(),
                event.date(),
                event.counterpart(),
                event.title(),
                event.publicTitle(),
                event.secrecy(),
                event.registeredOn(),
                List.of(first));
    }

    FiledRecord plus(RecordVersionAdded event) {
        FiledVersion next = new FiledVersion(
                event.version(),
                event.date(),
                event.file(),
                FiledAnnex.listed(number, event.annexes()),
                event.change());
        return with(secrecy, Stream.concat(versions.stream(), Stream.of(next)).toList());
    }

    FiledRecord with(AnnexAttached event) {
        return with(
                secrecy,
                versions.stream()
                        .map(version -> version.version() == event.version() ? version.with(event) : version)
                        .toList());
    }

    FiledRecord secret(SecrecyGround ground) {
        return with(ground, versions);
    }

    private FiledRecord with(@Nullable SecrecyGround newSecrecy, List<FiledVersion> newVersions) {
        return new FiledRecord(
                number, kind, date, counterpart, title, publicTitle, newSecrecy, registeredOn, newVersions);
    }
}
