package se.kansli.command.sitting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record ResumeMeeting(@TargetAggregateIdentifier MeetingId meetingId, LocalDate day, LocalTime at)
        implements MeetingCommand {}
