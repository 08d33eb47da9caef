package se.kansli.command.sitting;

import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// Refused while an item has no outcome. What was decided stands from then on.
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record CloseMeeting(@TargetAggregateIdentifier MeetingId meetingId, LocalTime at) implements MeetingCommand {}
