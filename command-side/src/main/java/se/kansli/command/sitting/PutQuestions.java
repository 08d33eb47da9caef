package se.kansli.command.sitting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.PutQuestion;

/// Refused once a question of the item has been answered (MTG-8).
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record PutQuestions(@TargetAggregateIdentifier MeetingId meetingId, int item, List<PutQuestion> questions)
        implements MeetingCommand {

    public PutQuestions {
        questions = List.copyOf(questions);
    }
}
