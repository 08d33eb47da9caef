package se.kansli.command.decisions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.records.FileReference;

/// Makes an extract of an approved paragraph a record of the case; answers with the record's number. The same file is
/// filed once, and another one of the same paragraph, as after a correction, is a later version of the record. Refused
/// until the case knows that the paragraph is approved (MIN-11).
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record FileParagraph(@TargetAggregateIdentifier CaseId caseId, DecisionReference reference, FileReference file)
        implements CaseCommand {}
