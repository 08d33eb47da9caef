package se.kansli.command.remiss;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.IncomingRemissId;

@MayBeGivenBy(Role.SYSTEM)
public record NoteArrivedRemissAnswered(
        @TargetAggregateIdentifier IncomingRemissId incomingRemissId, AnswerKind kind, LocalDate answeredOn)
        implements IncomingRemissCommand {}
