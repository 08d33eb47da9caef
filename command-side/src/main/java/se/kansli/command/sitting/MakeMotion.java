package se.kansli.command.sitting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.MotionKind;

/// Answered with the number of the motion in the item.
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record MakeMotion(@TargetAggregateIdentifier MeetingId meetingId, int item, int by, MotionKind kind, String text)
        implements MeetingCommand {}
