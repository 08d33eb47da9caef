package se.kansli.web.inbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.query.inbox.ArrivedRemiss;
import se.kansli.query.inbox.InboxEntry;
import se.kansli.query.inbox.InboxItem;
import se.kansli.query.inbox.InboxState;
import se.kansli.query.inbox.OwnCase;
import se.kansli.query.inbox.SentAnswer;
import se.kansli.query.inbox.WantedExtension;

/// One remiss in the inbox as it stands on a day.
///
/// @param dueOn in force, after extensions
/// @param caseId the own case, as `diarienummer` and `registeredOn`; absent until it is registered
/// @param daysOverdue 0 unless an answer is expected and late
public record InboxLine(
        IncomingRemissId incomingRemissId,
        InboxState state,
        boolean overdue,
        int daysOverdue,
        LocalDate dueOn,
        LocalDate originalDueOn,
        LocalDate arrivedOn,
        BodyCode sender,
        String senderName,
        String senderNumber,
        RuleProfile profile,
        String title,
        String question,
        List<RemittedDocument> documents,
        @Nullable CaseId caseId,
        @Nullable String diarienummer,
        @Nullable LocalDate registeredOn,
        int reminders,
        @Nullable LocalDate lastReminderOn,
        @Nullable WantedExtension extension,
        @Nullable SentAnswer answer,
        @Nullable String withdrawReason) {

    static InboxLine of(InboxEntry entry) {
        InboxItem item = entry.item();
        ArrivedRemiss arrived = item.arrived();
        OwnCase own = item.own();
        return new InboxLine(
                item.incomingRemissId(),
                item.state(),
                entry.overdue(),
                entry.daysOverdue(),
                item.dueOn(),
                arrived.dueOn(),
                arrived.arrivedOn(),
                arrived.sender(),
                arrived.senderName(),
                arrived.senderNumber().printed(),
                arrived.profile(),
                arrived.title(),
                arrived.question(),
                arrived.documents(),
                own == null ? null : own.caseId(),
                own == null ? null : own.number().printed(),
                own == null ? null : own.registeredOn(),
                item.reminders(),
                item.lastReminderOn(),
                item.extension(),
                item.answer(),
                item.withdrawReason());
    }
}
