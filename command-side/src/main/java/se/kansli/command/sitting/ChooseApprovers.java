package se.kansli.command.sitting;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record ChooseApprovers(
        @TargetAggregateIdentifier MeetingId meetingId,
        int item,
        List<Integer> approvers,
        @Nullable LocalDate plannedFor)
        implements MeetingCommand {

    public ChooseApprovers {
        approvers = List.copyOf(approvers);
    }
}
