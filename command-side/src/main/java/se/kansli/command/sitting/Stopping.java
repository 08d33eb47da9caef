package se.kansli.command.sitting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.agenda.AgendaItem;
import se.kansli.command.agenda.KnownCases;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.sitting.DecisionStopped;

/// Whether what one item decided may be stopped (MTG-14).
///
/// @param decided the points of the decision as they stand; empty while nothing is decided
/// @param caseId of the item, or of what was stopped in it before
record Stopping(
        AgendaItem item,
        List<DecisionPoint> decided,
        @Nullable CaseId caseId) {

    private static final String STOPPING = "MTG-14";

    DecisionStopped by(StopDecision command, EstablishedBody body, KnownCases cases, LocalDate today) {
        BodyCode instead = body.localRulesOn(today)
                .map(LocalRules::stoppedFor)
                .orElseThrow(() -> Refusal.conflict(
                        "NOTHING_STOPPED_HERE",
                        STOPPING,
                        "Ingen ledamot kan stoppa ett beslut av %s: de lokala reglerna anger inget organ som avgör i stället."
                                .formatted(body.name())));
        if (decided.isEmpty() || command.points().isEmpty()) {
            throw Refusal.conflict("NOTHING_DECIDED", STOPPING, "Ange vilka punkter i beslutet som stoppas.");
        }
        command.points().forEach(this::refuseUnlessStoppable);
        return new DecisionStopped(
                item.id(),
                command.points().stream().distinct().sorted().toList(),
                command.by(),
                instead,
                caseOf(command, cases),
                today);
    }

    private void refuseUnlessStoppable(int number) {
        DecisionPoint point = decided.stream()
                .filter(one -> one.point() == number)
                .findFirst()
                .orElseThrow(() ->
                        Refusal.notFound("POINT_UNKNOWN", STOPPING, "Beslutet har ingen punkt %d.".formatted(number)));
        if (point.kind() == DecisionKind.PROCEDURAL) {
            throw Refusal.conflict(
                    "PROCEDURAL",
                    STOPPING,
                    "Punkt %d gäller bara hur sammanträdet går till och kan inte stoppas.".formatted(number));
        }
        if (!point.stands()) {
            throw Refusal.conflict("ALREADY_STOPPED", STOPPING, "Punkt %d är redan stoppad.".formatted(number));
        }
    }

    private CaseId caseOf(StopDecision command, KnownCases cases) {
        CaseId given = command.caseId();
        if (caseId != null && (given == null || given.equals(caseId))) {
            return caseId;
        }
        if (caseId != null) {
            throw Refusal.invalid("ANOTHER_CASE", STOPPING, "Ärendet hör till %s.".formatted(caseId));
        }
        if (given == null) {
            throw Refusal.invalid(
                    "NO_CASE",
                    STOPPING,
                    "Det som ett annat organ ska avgöra hör till ett ärende: registrera ett, och ange vilket.");
        }
        if (!given.authority().equals(item.id().meeting().authority())
                || cases.find(given).isEmpty()) {
            throw Refusal.invalid(
                    "CASE_UNKNOWN",
                    STOPPING,
                    "%s har inget ärende %s.".formatted(item.id().meeting().authority(), given));
        }
        return given;
    }
}
