package se.kansli.command.minutes;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.Redaction;

/// @param redactions what is left out of the copy for the web; empty when nothing has to be
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record ReviewWebCopy(@TargetAggregateIdentifier MinutesId minutesId, List<Redaction> redactions, String by)
        implements MinutesCommand {

    public ReviewWebCopy {
        redactions = List.copyOf(redactions);
    }
}
