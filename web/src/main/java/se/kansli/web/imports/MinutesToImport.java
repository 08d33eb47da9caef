package se.kansli.web.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.meetings.ImportMeeting;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.web.records.GivenFile;

/// @param authority that keeps the minutes: the nämnd, for an utskott of it
/// @param minutes as they were read, and looked through; their remarks are made anew
/// @param source the file that they were read from
/// @param settled the remarks that are resolved at once
record MinutesToImport(
        @NotNull BodyCode authority,
        @NotNull BodyCode body,
        @NotNull PrintedMinutes minutes,
        @Nullable @Valid GivenFile source,
        @NotNull LocalDate receivedOn,
        @Nullable @Size(max = 500) List<@NotNull @Valid RemarkToSettle> settled) {

    ImportMeeting command() {
        return new ImportMeeting(
                DocketId.of(authority, body),
                minutes,
                GivenFile.referenceOf(source),
                receivedOn,
                settled == null
                        ? List.of()
                        : settled.stream().map(RemarkToSettle::settled).toList());
    }
}
