package se.kansli.command.remiss;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.RemissId;

/// An answer that came on paper or by mail from one who was asked; answers with the record's number.
@MayBeGivenBy(Role.REGISTRATOR)
public record RegisterRemissvar(
        @TargetAggregateIdentifier CaseId caseId,
        RemissId remissId,
        BodyCode remissinstans,
        AnswerKind kind,
        String text,
        @Nullable FileReference file,
        LocalDate receivedOn)
        implements CaseCommand {}
