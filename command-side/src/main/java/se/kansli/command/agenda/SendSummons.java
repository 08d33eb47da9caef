package se.kansli.command.agenda;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// @param lateReason required when the day on which it was due has passed (MTG-1)
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record SendSummons(
        @TargetAggregateIdentifier MeetingId meetingId,
        List<String> recipients,
        @Nullable String lateReason) implements MeetingCommand {

    public SendSummons {
        recipients = List.copyOf(recipients);
    }
}
