package se.kansli.command.sitting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// Refused once the minutes that tell of the item are approved (MIN-13).
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record GiveReservationReason(
        @TargetAggregateIdentifier MeetingId meetingId, int item, int by, String text) implements MeetingCommand {}
