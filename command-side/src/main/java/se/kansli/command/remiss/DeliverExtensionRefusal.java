package se.kansli.command.remiss;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.remiss.IncomingRemissId;

@MayBeGivenBy(Role.SYSTEM)
public record DeliverExtensionRefusal(
        @TargetAggregateIdentifier IncomingRemissId incomingRemissId, String reason, LocalDate refusedOn)
        implements IncomingRemissCommand {}
