package se.kansli.command.preparation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Tells the case that it is not on that agenda any more.
@MayBeGivenBy(Role.SYSTEM)
public record NoteOffAgenda(@TargetAggregateIdentifier CaseId caseId, MeetingItem item, String reason)
        implements CaseCommand {}
