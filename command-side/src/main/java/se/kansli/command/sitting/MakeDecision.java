package se.kansli.command.sitting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.AdoptedText;

/// Given anew before the paragraph is settled, it words the decision anew.
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record MakeDecision(
        @TargetAggregateIdentifier MeetingId meetingId,
        int item,
        List<PointToDecide> points,
        @Nullable String comment,
        @Nullable AdoptedText adopted)
        implements MeetingCommand {

    public MakeDecision {
        points = List.copyOf(points);
    }
}
