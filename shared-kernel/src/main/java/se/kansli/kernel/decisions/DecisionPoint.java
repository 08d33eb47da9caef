package se.kansli.kernel.decisions;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// One numbered point of a decision, verbatim.
///
/// @param appealReason why it can or cannot be appealed (MIN-7)
/// @param forwardTo the body to which the point sends the matter on; absent unless it is forwarded
/// @param task absent unless the point gives somebody something to do and says who
public record DecisionPoint(
        int point,
        DecisionKind kind,
        String wording,
        boolean appealable,
        String appealReason,
        @Nullable BodyCode forwardTo,
        @Nullable Task task) {

    /// A point that says of nobody what they are to do.
    public DecisionPoint(
            int point,
            DecisionKind kind,
            String wording,
            boolean appealable,
            String appealReason,
            @Nullable BodyCode forwardTo) {
        this(point, kind, wording, appealable, appealReason, forwardTo, null);
    }
}
