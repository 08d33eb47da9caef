package se.kansli.command.meetings;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.RemarkSettlement;

/// A doubt is settled by a person, never by automation (REM-1).
///
/// @param note the reason
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record ResolveMinutesRemark(
        @TargetAggregateIdentifier MeetingId meetingId, int remark, RemarkSettlement settled, String note)
        implements MeetingCommand {}
