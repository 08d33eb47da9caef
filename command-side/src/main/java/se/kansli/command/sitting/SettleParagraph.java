package se.kansli.command.sitting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// The text was read or shown at the meeting and approved at once (MIN-9).
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record SettleParagraph(@TargetAggregateIdentifier MeetingId meetingId, int item) implements MeetingCommand {}
