package se.kansli.command.sitting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record MakeMinutesNote(@TargetAggregateIdentifier MeetingId meetingId, int item, int by, String text)
        implements MeetingCommand {}
