package se.kansli.command.minutes;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.MinutesId;

@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record RemoveNotice(@TargetAggregateIdentifier MinutesId minutesId, LocalDate on) implements MinutesCommand {}
