package se.kansli.command.remiss;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.remiss.AnswerKind;

/// A company answers with a statement, a signature and a date; the rules of the kommunallag for nämnder do not bind it
/// (scenario A13). Refused for a nämnd.
@MayBeGivenBy({Role.HANDLAGGARE, Role.REGISTRATOR})
public record SubmitCompanyAnswer(
        @TargetAggregateIdentifier CaseId caseId, AnswerKind kind, String text, String signedBy)
        implements CaseCommand {}
