package se.kansli.command.sitting;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.organisation.BodyCode;

/// One point of a decision.
///
/// @param appealable absent to take what the body and the kind say (MIN-7); given together with the reason
/// @param forwardTo given only when the kind is FORWARD
/// @param task given only when the kind is COMMISSION
public record PointToDecide(
        DecisionKind kind,
        String wording,
        @Nullable Boolean appealable,
        @Nullable String appealReason,
        @Nullable BodyCode forwardTo,
        @Nullable Task task) {

    /// A point that says of nobody what they are to do.
    public PointToDecide(
            DecisionKind kind,
            String wording,
            @Nullable Boolean appealable,
            @Nullable String appealReason,
            @Nullable BodyCode forwardTo) {
        this(kind, wording, appealable, appealReason, forwardTo, null);
    }
}
