package se.kansli.command.minutes;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.AppealOutcome;
import se.kansli.kernel.minutes.MinutesId;

/// @param on the day from which the outcome stands
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record RecordAppealOutcome(
        @TargetAggregateIdentifier MinutesId minutesId, int appeal, AppealOutcome outcome, LocalDate on)
        implements MinutesCommand {}
