package se.kansli.command.minutes;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.AppealAddressee;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// Answered with the number of the appeal.
///
/// @param on the day on which it came to the one it was sent to
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record ReceiveAppeal(
        @TargetAggregateIdentifier MinutesId minutesId,
        ParagraphNumber paragraph,
        LocalDate on,
        String from,
        AppealAddressee sentTo)
        implements MinutesCommand {}
