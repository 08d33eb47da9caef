package se.kansli.command.minutes;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.MinutesId;

@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record ForwardAppeal(@TargetAggregateIdentifier MinutesId minutesId, int appeal, LocalDate on)
        implements MinutesCommand {}
