package se.kansli.command.agenda;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// @param items all that have no number yet, in the order in which they will be taken up
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record ReorderItems(@TargetAggregateIdentifier MeetingId meetingId, List<Integer> items)
        implements MeetingCommand {

    public ReorderItems {
        items = List.copyOf(items);
    }
}
