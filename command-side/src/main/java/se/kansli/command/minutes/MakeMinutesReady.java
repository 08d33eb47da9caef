package se.kansli.command.minutes;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.MinutesId;

/// @param approvers those who approve them though no paragraph chose them; only where no law says that one must
/// @param remindOn a day that the body has set for itself; absent when it has not
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record MakeMinutesReady(
        @TargetAggregateIdentifier MinutesId minutesId,
        List<String> approvers,
        @Nullable LocalDate remindOn) implements MinutesCommand {

    public MakeMinutesReady {
        approvers = List.copyOf(approvers);
    }
}
