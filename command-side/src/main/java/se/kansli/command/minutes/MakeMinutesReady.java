package se.kansli.command.minutes;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.MinutesId;

/// @param approvers those who approve them though no paragraph chose them: those who decided by delegation (MIN-8), and
/// anybody where no law says that a paragraph must choose
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
