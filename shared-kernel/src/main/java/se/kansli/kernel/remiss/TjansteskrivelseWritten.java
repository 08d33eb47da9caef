package se.kansli.kernel.remiss;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.records.FileReference;

/// Staff wrote a version of their memo. It is a proposal, and nobody outside the authority sees it before dispatch (TF
/// 2:10, 2:12).
///
/// @param version counted from 1
/// @param proposal the proposed decision
/// @param yttrande the proposed text of the answer
/// @param daysAfterDue how long after the due date the memo is dated, which already proves lateness (CON-7); 0 if not
@StoredAs("TjansteskrivelseWritten")
public record TjansteskrivelseWritten(
        CaseId caseId,
        int version,
        LocalDate datedOn,
        List<String> signedBy,
        String proposal,
        String yttrande,
        @Nullable FileReference file,
        int daysAfterDue)
        implements YttrandeEvent {

    public TjansteskrivelseWritten {
        signedBy = List.copyOf(signedBy);
    }

    @Override
    public LocalDate happenedOn() {
        return datedOn;
    }
}
