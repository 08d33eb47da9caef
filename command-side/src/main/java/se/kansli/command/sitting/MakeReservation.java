package se.kansli.command.sitting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// Refused for those who did not take part, and once the meeting is closed (MTG-10).
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record MakeReservation(
        @TargetAggregateIdentifier MeetingId meetingId,
        int item,
        int by,
        @Nullable String text) implements MeetingCommand {}
