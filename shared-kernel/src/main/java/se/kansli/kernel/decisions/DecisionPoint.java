package se.kansli.kernel.decisions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// One numbered point of a decision, verbatim.
///
/// @param appealReason why it can or cannot be appealed (MIN-7)
/// @param forwardTo the body to which the point sends the matter on; absent unless it is forwarded
/// @param task absent unless the point gives somebody something to do and says who
/// @param stoppedFor the body that decides instead, since a member stopped the point; absent unless one did (MTG-14)
public record DecisionPoint(
        int point,
        DecisionKind kind,
        String wording,
        boolean appealable,
        String appealReason,
        @Nullable BodyCode forwardTo,
        @Nullable Task task,
        @Nullable BodyCode stoppedFor) {

    /// A point that stands.
    public DecisionPoint(
            int point,
            DecisionKind kind,
            String wording,
            boolean appealable,
            String appealReason,
            @Nullable BodyCode forwardTo,
            @Nullable Task task) {
        this(point, kind, wording, appealable, appealReason, forwardTo, task, null);
    }

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

    public DecisionPoint stoppedFor(BodyCode body) {
        return new DecisionPoint(point, kind, wording, appealable, appealReason, forwardTo, task, body);
    }

    /// What is stopped does not: it has no effect, and another body decides it.
    public boolean stands() {
        return stoppedFor == null;
    }

    /// The body before which the point lays the matter.
    public Optional<BodyCode> laysBefore() {
        return Optional.ofNullable(stands() ? forwardTo : stoppedFor);
    }
}
