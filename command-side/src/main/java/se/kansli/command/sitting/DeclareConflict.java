package se.kansli.command.sitting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record DeclareConflict(
        @TargetAggregateIdentifier MeetingId meetingId,
        int item,
        int attendee,
        @Nullable String ground) implements MeetingCommand {}
