package se.kansli.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.records.AnnexAttached;
import se.kansli.kernel.records.ExtractIdentified;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordVersionAdded;
import se.kansli.kernel.records.RemarkMade;
import se.kansli.kernel.records.RemarkResolved;

/// A record of the case with all its versions, the latest last.
///
/// @param extracts which of its documents are extracts of some minutes
/// @param remarks the open and the settled ones
public record FiledRecord(
        int number,
        RecordKind kind,
        LocalDate date,
        @Nullable Party counterpart,
        String title,
        String publicTitle,
        @Nullable SecrecyGround secrecy,
        LocalDate registeredOn,
        List<FiledVersion> versions,
        List<FiledExtract> extracts,
        List<FiledRemark> remarks) {
    public FiledRecord {
        versions = List.copyOf(versions);
        extracts = List.copyOf(extracts);
        remarks = List.copyOf(remarks);
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
                List.of(first),
                List.of(),
                List.of());
    }

    FiledRecord plus(RecordVersionAdded event) {
        FiledVersion next = new FiledVersion(
                event.version(),
                event.date(),
                event.file(),
                FiledAnnex.listed(number, event.annexes()),
                event.change());
        return with(secrecy, plus(versions, next), extracts, remarks);
    }

    FiledRecord with(AnnexAttached event) {
        List<FiledVersion> attached = versions.stream()
                .map(version -> version.version() == event.version() ? version.with(event) : version)
                .toList();
        return with(secrecy, attached, extracts, remarks);
    }

    FiledRecord marked(@Nullable SecrecyGround ground) {
        return with(ground, versions, extracts, remarks);
    }

    FiledRecord with(ExtractIdentified event) {
        return with(secrecy, versions, plus(extracts, FiledExtract.of(event)), remarks);
    }

    FiledRecord with(RemarkMade event) {
        return with(secrecy, versions, extracts, plus(remarks, FiledRemark.of(event)));
    }

    FiledRecord with(RemarkResolved event) {
        return with(
                secrecy,
                versions,
                extracts,
                remarks.stream().map(remark -> remark.after(event)).toList());
    }

    private FiledRecord with(
            @Nullable SecrecyGround newSecrecy,
            List<FiledVersion> newVersions,
            List<FiledExtract> newExtracts,
            List<FiledRemark> newRemarks) {
        return new FiledRecord(
                number,
                kind,
                date,
                counterpart,
                title,
                publicTitle,
                newSecrecy,
                registeredOn,
                newVersions,
                newExtracts,
                newRemarks);
    }

    private static <T> List<T> plus(List<T> listed, T one) {
        return Stream.concat(listed.stream(), Stream.of(one)).toList();
    }
}
