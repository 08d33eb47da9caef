package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.organisation.RuleProfile;

/// The case answers this remiss; the sender's number is theirs, never the own one (CON-5).
///
/// @param profile of the answering body; a company answers without a nämnd's decision (scenario A13)
/// @param recordNumber the record under which the received remiss is kept in this case
@StoredAs("RemissTakenUp")
public record RemissTakenUp(
        CaseId caseId,
        IncomingRemissId incomingRemissId,
        RuleProfile profile,
        CaseReference theirNumber,
        String senderName,
        String question,
        LocalDate dueOn,
        int recordNumber,
        LocalDate takenUpOn)
        implements YttrandeEvent {

    @Override
    public LocalDate happenedOn() {
        return takenUpOn;
    }
}
