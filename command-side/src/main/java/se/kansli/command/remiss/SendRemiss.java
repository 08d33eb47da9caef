package se.kansli.command.remiss;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.AskingGround;

/// Sends a case on remiss; answers with the [RemissId]. Refused without a recorded decision or a delegation, a
/// question, a due date, somebody to ask, or any annex that a document names (CON-3), and with a legal ground that is
/// not the sender's (CON-1).
///
/// @param ground by what law it asks; absent when nobody tells any
/// @param signedBy who signs the letter; absent when nobody tells it
@MayBeGivenBy({Role.HANDLAGGARE, Role.REGISTRATOR})
public record SendRemiss(
        @TargetAggregateIdentifier CaseId caseId,
        DecisionReference decision,
        String question,
        LocalDate dueOn,
        List<Document> documents,
        Consultees consultees,
        @Nullable AskingGround ground,
        @Nullable String signedBy)
        implements CaseCommand {

    /// Without a word of the law by which it asks, or of who signs.
    public SendRemiss(
            CaseId caseId,
            DecisionReference decision,
            String question,
            LocalDate dueOn,
            List<Document> documents,
            Consultees consultees) {
        this(caseId, decision, question, dueOn, documents, consultees, null, null);
    }

    /// @param version absent for the latest one
    public record Document(int recordNumber, @Nullable Integer version) {}

    /// Who is asked. The groups are resolved to the bodies that exist on the day of sending (CON-4).
    ///
    /// @param asPrinted the words of the decision
    /// @param ownDueOn due dates that differ from the common one
    public record Consultees(
            String asPrinted,
            boolean allNamnder,
            boolean allCompanies,
            List<BodyCode> named,
            Map<BodyCode, LocalDate> ownDueOn) {}
}
