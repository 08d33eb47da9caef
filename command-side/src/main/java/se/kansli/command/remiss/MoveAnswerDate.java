package se.kansli.command.remiss;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.remiss.IncomingRemissId;

@MayBeGivenBy(Role.SYSTEM)
public record MoveAnswerDate(
        @TargetAggregateIdentifier IncomingRemissId incomingRemissId,
        LocalDate originalDueOn,
        LocalDate newDueOn,
        LocalDate movedOn)
        implements IncomingRemissCommand {}
