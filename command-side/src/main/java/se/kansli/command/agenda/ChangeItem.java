package se.kansli.command.agenda;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.agenda.AgendaDocument;
import se.kansli.kernel.paragraphs.MeetingId;

@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record ChangeItem(
        @TargetAggregateIdentifier MeetingId meetingId,
        int item,
        String title,
        List<String> recommendations,
        List<AgendaDocument> documents)
        implements MeetingCommand {

    public ChangeItem {
        recommendations = List.copyOf(recommendations);
        documents = List.copyOf(documents);
    }
}
