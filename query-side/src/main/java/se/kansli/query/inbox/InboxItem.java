package se.kansli.query.inbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemittedDocument;

/// One remiss as it lies at the one who is asked.
///
/// @param dueOn in force, after extensions
/// @param caseId the own case; absent until it is registered, as `number` and `registeredOn`
/// @param extension the latest request for more time, if any
/// @param answeredOn absent until the answer has left, as `answer`
/// @param withdrawReason absent unless the sender cancelled it
public record InboxItem(
        IncomingRemissId incomingRemissId,
        BodyCode authority,
        InboxState state,
        LocalDate dueOn,
        LocalDate originalDueOn,
        LocalDate arrivedOn,
        BodyCode sender,
        String senderName,
        Diarienummer senderNumber,
        RuleProfile profile,
        String title,
        String question,
        List<RemittedDocument> documents,
        @Nullable CaseId caseId,
        @Nullable Diarienummer number,
        @Nullable LocalDate registeredOn,
        int reminders,
        @Nullable LocalDate lastReminderOn,
        @Nullable RequestedExtension extension,
        @Nullable AnswerKind answer,
        @Nullable LocalDate answeredOn,
        @Nullable String withdrawReason) {
    public InboxItem {
        documents = List.copyOf(documents);
    }
}
