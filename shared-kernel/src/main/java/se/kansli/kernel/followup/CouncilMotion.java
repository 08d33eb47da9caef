package se.kansli.kernel.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.calendar.StatutoryDays;
import se.kansli.kernel.decisions.DecisionEntered;
import se.kansli.kernel.decisions.DecisionEvent;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.decisions.ParagraphApproved;
import se.kansli.kernel.decisions.ParagraphCorrected;
import se.kansli.kernel.decisions.ParagraphFiled;
import se.kansli.kernel.organisation.BodyCode;

/// A motion or a citizens' proposal, from when it is raised until it is decided (FUP-1).
///
/// @param reports how it was told that it was not decided yet
/// @param decidedOn absent until the body in which it was raised has decided
public record CouncilMotion(
        BodyCode raisedIn,
        LocalDate raisedOn,
        List<String> movers,
        List<Findings> reports,
        @Nullable LocalDate decidedOn) {

    private static final Set<DecisionKind> ENDING = Set.of(
            DecisionKind.ADOPT,
            DecisionKind.APPROVE,
            DecisionKind.GRANT,
            DecisionKind.REJECT,
            DecisionKind.ANSWERED,
            DecisionKind.FILE);

    /// What had come to light when it was told.
    public record Findings(LocalDate on, String text) {}

    public CouncilMotion {
        movers = List.copyOf(movers);
        reports = List.copyOf(reports);
    }

    public static CouncilMotion of(CouncilMotionRaised event) {
        return new CouncilMotion(event.raisedIn(), event.raisedOn(), event.movers(), List.of(), null);
    }

    public CouncilMotion after(CouncilMotionEvent event) {
        return switch (event) {
            case CouncilMotionRaised raised -> of(raised);
            case CouncilMotionReported reported ->
                new CouncilMotion(
                        raisedIn,
                        raisedOn,
                        movers,
                        Stream.concat(
                                        reports.stream(),
                                        Stream.of(new Findings(reported.reportedOn(), reported.findings())))
                                .toList(),
                        decidedOn);
        };
    }

    /// What another body decides on the way there changes nothing.
    public CouncilMotion after(DecisionEvent event) {
        return switch (event) {
            case DecisionTaken taken -> after(taken.reference(), Stream.of(taken.kind()));
            case DecisionEntered entered ->
                after(entered.reference(), entered.points().stream().map(DecisionPoint::kind));
            case ParagraphApproved decidedBefore -> this;
            case ParagraphCorrected decidedBefore -> this;
            case ParagraphFiled decidedBefore -> this;
        };
    }

    /// The last day on which it is decided, or reported, in time (KL 5:35).
    public LocalDate yearEndsOn() {
        return StatutoryDays.motionDue(raisedOn);
    }

    /// Whether the year ran out before that day, and nobody had decided or reported.
    public boolean isOverdueOn(LocalDate day) {
        return decidedOn == null && reports.isEmpty() && day.isAfter(yearEndsOn());
    }

    private CouncilMotion after(DecisionReference reference, Stream<DecisionKind> kinds) {
        boolean decides = decidedOn == null && reference.body().equals(raisedIn) && kinds.anyMatch(ENDING::contains);
        return decides ? new CouncilMotion(raisedIn, raisedOn, movers, reports, reference.date()) : this;
    }
}
