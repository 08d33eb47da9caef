package se.kansli.kernel.decisions;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// Who is to carry a task out: a body, a unit, or a unit of a body.
///
/// @param body absent for a unit of the authority that gives the task
/// @param unit as the decision names it
public record Responsible(@Nullable BodyCode body, @Nullable String unit) {

    @Override
    public String toString() {
        if (body == null) {
            return String.valueOf(unit);
        }
        return unit == null ? body.value() : "%s (%s)".formatted(unit, body);
    }
}
