package se.kansli.command.sitting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.sitting.AdoptedText;
import se.kansli.kernel.sitting.DecisionStopped;
import se.kansli.kernel.sitting.ItemOutcome;

/// How an item ended.
///
/// @param reason of what became of an item that was not decided
record Outcome(
        ItemOutcome kind,
        List<DecisionPoint> points,
        @Nullable String comment,
        @Nullable AdoptedText adopted,
        @Nullable String reason,
        List<Integer> tookPart,
        LocalDate day) {

    static Outcome undecided(ItemOutcome kind, String reason, List<Integer> tookPart, LocalDate day) {
        return new Outcome(kind, List.of(), null, null, reason, tookPart, day);
    }

    Outcome after(DecisionStopped stopped) {
        List<DecisionPoint> left = points.stream()
                .map(point -> stopped.points().contains(point.point()) ? point.stoppedFor(stopped.stoppedFor()) : point)
                .toList();
        return new Outcome(kind, left, comment, adopted, reason, tookPart, day);
    }
}
