package se.kansli.command.meetings;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.records.FileReference;

/// Makes a meeting of minutes that somebody has looked through. Answered with the meeting's id.
///
/// @param minutes whose remarks are made anew, whatever they say
/// @param settled the remarks that are resolved at once
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record ImportMeeting(
        @TargetAggregateIdentifier DocketId docketId,
        PrintedMinutes minutes,
        @Nullable FileReference source,
        LocalDate receivedOn,
        List<SettledRemark> settled)
        implements Command {

    public ImportMeeting {
        settled = List.copyOf(settled);
    }

    @Override
    public BodyCode authority() {
        return docketId.authority();
    }
}
