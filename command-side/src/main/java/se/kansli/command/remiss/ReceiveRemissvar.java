package se.kansli.command.remiss;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.Reservation;

/// An answer that another authority dispatched inside the system has arrived. It is never refused for being late (TF
/// 2:9).
@MayBeGivenBy(Role.SYSTEM)
public record ReceiveRemissvar(
        @TargetAggregateIdentifier CaseId caseId,
        RemissId remissId,
        BodyCode remissinstans,
        AnswerKind kind,
        String text,
        List<Reservation> reservations,
        LocalDate receivedOn)
        implements CaseCommand {}
