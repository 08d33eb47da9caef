package se.kansli.command.remiss;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.remiss.IncomingRemissId;

@MayBeGivenBy({Role.HANDLAGGARE, Role.REGISTRATOR, Role.NAMNDSEKRETERARE})
public record RequestExtension(
        @TargetAggregateIdentifier IncomingRemissId incomingRemissId, LocalDate wantedDueOn, String reason)
        implements IncomingRemissCommand {}
