package se.kansli.command.records;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.records.AnnexPath;

/// Says which paragraph of whose minutes a document of the latest version is an extract of (MIN-11).
///
/// @param annex absent when the record itself is the extract
/// @param extractOf the body that heads the extract, by its code, and the paragraph
/// @param heading the name of the body, as printed over the extract
@MayBeGivenBy({Role.REGISTRATOR, Role.HANDLAGGARE, Role.NAMNDSEKRETERARE})
public record IdentifyExtract(
        @TargetAggregateIdentifier CaseId caseId,
        int recordNumber,
        @Nullable AnnexPath annex,
        DecisionReference extractOf,
        String heading,
        @Nullable String secretary,
        List<String> approvers)
        implements CaseCommand {}
