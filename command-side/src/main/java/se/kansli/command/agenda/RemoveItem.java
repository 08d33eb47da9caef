package se.kansli.command.agenda;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// Refused once the item has a number: then it is withdrawn (MIN-15).
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record RemoveItem(@TargetAggregateIdentifier MeetingId meetingId, int item, String reason)
        implements MeetingCommand {}
