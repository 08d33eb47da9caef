package se.kansli.command.sitting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.ItemOutcome;

/// @param outcome TABLED or REFERRED_BACK
/// @param askers those of a minority who asked for it; empty when the majority decided (MTG-11)
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record PostponeItem(
        @TargetAggregateIdentifier MeetingId meetingId,
        int item,
        ItemOutcome outcome,
        String reason,
        List<Integer> askers)
        implements MeetingCommand {

    public PostponeItem {
        askers = List.copyOf(askers);
    }
}
