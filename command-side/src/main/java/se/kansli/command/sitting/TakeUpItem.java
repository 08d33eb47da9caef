package se.kansli.command.sitting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// @param presenters who present it, by number; none where nobody tells
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record TakeUpItem(@TargetAggregateIdentifier MeetingId meetingId, int item, List<Integer> presenters)
        implements MeetingCommand {

    public TakeUpItem {
        presenters = List.copyOf(presenters);
    }
}
