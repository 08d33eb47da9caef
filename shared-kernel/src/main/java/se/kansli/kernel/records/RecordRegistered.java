package se.kansli.kernel.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;

/// A record was put to the case: OSL 5:1 and 5:2.
///
/// @param date when it was received, sent or established
/// @param counterpart sender of what came in, receiver of what went out
@StoredAs("RecordRegistered")
public record RecordRegistered(
        CaseId caseId,
        int recordNumber,
        RecordKind kind,
        LocalDate date,
        @Nullable Party counterpart,
        String title,
        String publicTitle,
        @Nullable FileReference file,
        List<Annex> annexes,
        @Nullable SecrecyGround secrecy,
        LocalDate registeredOn)
        implements RecordEvent {

    public RecordRegistered {
        annexes = List.copyOf(annexes);
    }

    @Override
    public LocalDate happenedOn() {
        return date;
    }
}
