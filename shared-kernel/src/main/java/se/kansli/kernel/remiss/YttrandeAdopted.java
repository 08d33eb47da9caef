package se.kansli.kernel.remiss;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;

/// A decision made this exact text the body's own yttrande (CON-8, CON-9).
///
/// @param version of the memo that was adopted or amended; 0 when the text is the body's own
/// @param changes what was changed and who moved it, when the mode is AMENDED
/// @param whyDelegable why the answer is not about goals, direction, scope or quality (CON-11); absent when the body
/// decided itself
@StoredAs("YttrandeAdopted")
public record YttrandeAdopted(
        CaseId caseId,
        DecisionReference decision,
        AdoptionMode mode,
        int version,
        String text,
        @Nullable String changes,
        @Nullable String whyDelegable,
        List<Reservation> reservations)
        implements YttrandeEvent {

    public YttrandeAdopted {
        reservations = List.copyOf(reservations);
    }

    @Override
    public LocalDate happenedOn() {
        return decision.date();
    }
}
