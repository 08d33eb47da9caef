package se.kansli.command.agenda;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// An item as it stands on the agenda.
///
/// @param announced whether a summons told of it
public record AgendaItem(
        MeetingItem id,
        String title,
        @Nullable CaseId caseId,
        @Nullable MeetingItem continues,
        @Nullable ParagraphNumber number,
        boolean announced) {

    AgendaItem called(String newTitle) {
        return new AgendaItem(id, newTitle, caseId, continues, number, announced);
    }

    AgendaItem numbered(ParagraphNumber given) {
        return new AgendaItem(id, title, caseId, continues, given, announced);
    }

    AgendaItem announcedBySummons() {
        return new AgendaItem(id, title, caseId, continues, number, true);
    }
}
