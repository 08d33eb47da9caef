package se.kansli.query.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionReference;

/// How an assignment ended.
///
/// @param reason absent when it was done
/// @param decision absent when nobody decided
public record AssignmentEnd(
        LocalDate on, @Nullable String reason, @Nullable DecisionReference decision) {}
