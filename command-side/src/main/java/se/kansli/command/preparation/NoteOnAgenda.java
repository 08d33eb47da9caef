package se.kansli.command.preparation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Tells the case that a body is called to take it up.
@MayBeGivenBy(Role.SYSTEM)
public record NoteOnAgenda(@TargetAggregateIdentifier CaseId caseId, MeetingItem item) implements CaseCommand {}
