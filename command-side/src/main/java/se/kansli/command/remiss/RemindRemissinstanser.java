package se.kansli.command.remiss;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.remiss.RemissId;

/// Reminds everyone of this remiss who is to be reminded on that day (CON-14); nobody twice for the same day.
@MayBeGivenBy(Role.SYSTEM)
public record RemindRemissinstanser(
        @TargetAggregateIdentifier CaseId caseId, RemissId remissId, LocalDate day) implements CaseCommand {}
