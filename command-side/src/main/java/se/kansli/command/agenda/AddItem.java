package se.kansli.command.agenda;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.agenda.AgendaDocument;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Answered with the number of the item in the meeting.
///
/// @param continues an item of an earlier meeting of the body that was tabled, referred back or withdrawn
/// @param urgency required by fullmäktige once the summons is out (MTG-2)
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record AddItem(
        @TargetAggregateIdentifier MeetingId meetingId,
        String title,
        @Nullable CaseId caseId,
        List<String> recommendations,
        List<AgendaDocument> documents,
        @Nullable MeetingItem continues,
        @Nullable String urgency)
        implements MeetingCommand {

    public AddItem {
        recommendations = List.copyOf(recommendations);
        documents = List.copyOf(documents);
    }
}
