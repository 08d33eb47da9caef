package se.kansli.command.agenda;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingId;

/// Puts a case that waits for the body on the agenda, with the title, the recommendations and the documents with which
/// it is laid before it; answered with the number of the item in the meeting. Refused when it does not wait (CON-18).
///
/// @param urgency required by fullmäktige once the summons is out (MTG-2)
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record AddWaitingCase(
        @TargetAggregateIdentifier MeetingId meetingId,
        CaseId caseId,
        @Nullable String urgency) implements MeetingCommand {}
