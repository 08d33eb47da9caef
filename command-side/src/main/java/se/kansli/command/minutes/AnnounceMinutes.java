package se.kansli.command.minutes;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.MinutesId;

/// @param whereKept where the minutes can be read
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record AnnounceMinutes(@TargetAggregateIdentifier MinutesId minutesId, LocalDate on, String whereKept)
        implements MinutesCommand {}
