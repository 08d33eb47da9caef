package se.kansli.documents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who approves minutes, and whether they have.
///
/// @param where place and time that were set for it
/// @param dueOn the fourteenth day (KL 5:69); absent for a body that has no such day
/// @param completedOn when the last one had approved
/// @param disagreements what an approver found not to have been decided so; the text stands
public record Approval(
        @Nullable String where,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate completedOn,
        List<Signature> signatures,
        List<Opinion> disagreements) {

    public Approval {
        signatures = List.copyOf(signatures);
        disagreements = List.copyOf(disagreements);
    }

    /// How many days too late it was; 0 when it was not, or is not done.
    public long daysLate() {
        return dueOn == null || completedOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, completedOn));
    }

    /// Whether somebody has signed, or will sign, with a pen; then each page has room for it.
    public boolean onPaper() {
        return signatures.stream().anyMatch(signature -> signature.by() != SignedBy.E_SIGNATURE);
    }
}
