package se.kansli.query.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.DayBasis;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.printed.MinutesRemarkResolved;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.records.FileReference;

/// Minutes as they are printed, and what has become of the doubts about them.
///
/// @param placedOn under which day the meeting is listed
/// @param placedBy what that day is
/// @param source the file that they were read from
/// @param version the number of the last event of the meeting; what `If-Match` is compared with
public record ImportedMinutes(
        MeetingId meetingId,
        BodyCode body,
        LocalDate placedOn,
        DayBasis placedBy,
        LocalDate receivedOn,
        LocalDate importedOn,
        @Nullable FileReference source,
        PrintedMinutes minutes,
        List<ImportedRemark> remarks,
        long version) {

    public ImportedMinutes {
        remarks = List.copyOf(remarks);
    }

    static ImportedMinutes of(MinutesImported event, long version) {
        List<ImportedRemark> remarks = IntStream.range(
                        0, event.minutes().remarks().size())
                .mapToObj(
                        i -> new ImportedRemark(i + 1, event.minutes().remarks().get(i), null))
                .toList();
        return new ImportedMinutes(
                event.meetingId(),
                event.meetingId().body(),
                event.placedOn(),
                event.placedBy(),
                event.receivedOn(),
                event.importedOn(),
                event.source(),
                event.minutes(),
                remarks,
                version);
    }

    ImportedMinutes after(MinutesRemarkResolved event, long newVersion) {
        List<ImportedRemark> after = remarks.stream()
                .map(remark -> remark.number() == event.remark()
                        ? new ImportedRemark(remark.number(), remark.remark(), RemarkResolution.of(event))
                        : remark)
                .toList();
        return new ImportedMinutes(
                meetingId, body, placedOn, placedBy, receivedOn, importedOn, source, minutes, after, newVersion);
    }

    /// The day that is printed, when one is.
    @Nullable
    LocalDate printedDay() {
        return minutes.meeting().days().isEmpty()
                ? null
                : minutes.meeting().days().getFirst();
    }

    /// One item with what is doubtful in it.
    public Optional<ImportedParagraph> paragraph(String number) {
        return minutes.paragraphs().stream()
                .filter(paragraph -> paragraph.number().equals(number))
                .findFirst()
                .map(paragraph -> new ImportedParagraph(
                        meetingId,
                        paragraph,
                        remarks.stream()
                                .filter(remark -> remark.isAbout(number))
                                .toList()));
    }
}
