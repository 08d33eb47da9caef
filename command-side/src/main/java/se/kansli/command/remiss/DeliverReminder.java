package se.kansli.command.remiss;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.ReminderKind;

@MayBeGivenBy(Role.SYSTEM)
public record DeliverReminder(
        @TargetAggregateIdentifier IncomingRemissId incomingRemissId,
        ReminderKind kind,
        LocalDate dueOn,
        LocalDate arrivedOn)
        implements IncomingRemissCommand {}
