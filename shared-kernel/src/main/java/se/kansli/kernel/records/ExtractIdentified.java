package se.kansli.kernel.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;

/// A document was found to be an extract (utdrag) of one paragraph of some minutes. What it shows of signatures proves
/// nothing of how far the minutes were approved (MIN-11).
///
/// @param extractOf the paragraph, of the body that heads the extract
/// @param label what the document is called where it is listed, as printed
/// @param heading the name of the body, as printed over the extract
/// @param secretary as printed; absent when none is
/// @param approvers under "Justeras", as printed
@StoredAs("ExtractIdentified")
public record ExtractIdentified(
        CaseId caseId,
        int recordNumber,
        DocumentPlace place,
        DecisionReference extractOf,
        String label,
        String heading,
        @Nullable String secretary,
        List<String> approvers,
        LocalDate identifiedOn)
        implements RecordEvent {

    public ExtractIdentified {
        approvers = List.copyOf(approvers);
    }

    @Override
    public LocalDate happenedOn() {
        return identifiedOn;
    }
}
