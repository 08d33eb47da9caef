package se.kansli.command.sitting;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.agenda.AgendaItem;
import se.kansli.command.decisions.Appeal;
import se.kansli.command.decisions.TaskCheck;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.sitting.AdoptedText;

/// The numbered points of a decision, each with its kind and whether it can be appealed (MIN-7).
record PointsOfDecision(Bodies bodies, EstablishedBody body) {

    private static final String MINUTES = "MIN-1";
    private static final Set<DecisionKind> POSTPONING = Set.of(DecisionKind.TABLE, DecisionKind.REFER_BACK);

    List<DecisionPoint> decided(MakeDecision command, AgendaItem item) {
        List<PointToDecide> points = command.points();
        if (points.isEmpty()) {
            throw Refusal.invalid("NO_POINT", MINUTES, "Ange minst en beslutspunkt.");
        }
        refuseAdoptionWithoutDecision(command, item);
        return IntStream.range(0, points.size())
                .mapToObj(place -> point(place + 1, points.get(place), item))
                .toList();
    }

    private DecisionPoint point(int number, PointToDecide point, AgendaItem item) {
        Required.text(MINUTES, "Beslutets ordalydelse", point.wording());
        if (POSTPONING.contains(point.kind())) {
            throw Refusal.invalid(
                    "ANOTHER_OUTCOME", MINUTES, "Bordläggning och återremiss är inga beslut i sak: skjut upp ärendet.");
        }
        refuseWrongForwarding(point, item);
        refuseWrongTask(point);
        Appeal appeal = Appeal.asTold(point.appealable(), point.appealReason(), body.profile(), point.kind());
        return new DecisionPoint(
                number,
                point.kind(),
                point.wording(),
                appeal.possible(),
                appeal.reason(),
                point.forwardTo(),
                point.task());
    }

    private void refuseWrongForwarding(PointToDecide point, AgendaItem item) {
        if (point.forwardTo() == null) {
            return;
        }
        if (point.kind() != DecisionKind.FORWARD) {
            throw Refusal.invalid(
                    "NOT_FORWARDED", MINUTES, "Bara en punkt som överlämnar ärendet anger ett mottagande organ.");
        }
        if (item.caseId() == null) {
            throw Refusal.invalid(
                    "NO_CASE", MINUTES, "Det som överlämnas till ett annat organ hör till ett ärende: ange vilket.");
        }
        if (point.forwardTo().equals(body.code())) {
            throw Refusal.invalid("FORWARDED_TO_ITSELF", MINUTES, "Ange ett annat organ än det som beslutar.");
        }
        if (bodies.find(point.forwardTo()).isEmpty()) {
            throw Refusal.invalid("BODY_UNKNOWN", "ARC-6", "Det finns inget organ %s.".formatted(point.forwardTo()));
        }
    }

    private void refuseWrongTask(PointToDecide point) {
        if (point.task() == null) {
            return;
        }
        if (point.kind() != DecisionKind.COMMISSION) {
            throw Refusal.invalid(
                    "NOT_COMMISSIONED", "FUP-2", "Bara en punkt som ger ett uppdrag säger vem som ska utföra det.");
        }
        new TaskCheck(bodies).refuseUnlessClear(point.task());
    }

    private static void refuseAdoptionWithoutDecision(MakeDecision command, AgendaItem item) {
        AdoptedText adopted = command.adopted();
        boolean decides = command.points().stream().anyMatch(point -> point.kind() == DecisionKind.ADOPT_AS_OWN);
        if (adopted == null) {
            return;
        }
        if (!decides || item.caseId() == null) {
            throw Refusal.invalid(
                    "NOTHING_ADOPTED",
                    "CON-9",
                    "Ett antaget yttrande hör till ett ärende och till en punkt som antar det.");
        }
        boolean fromProposal = adopted.mode() != AdoptionMode.OWN;
        if (fromProposal == (adopted.version() == null)
                || (adopted.mode() == AdoptionMode.AS_PROPOSED) != (adopted.text() == null)
                || (adopted.mode() == AdoptionMode.AMENDED) != (adopted.changes() != null)) {
            throw Refusal.invalid(
                    "MODE_AND_TEXT_DISAGREE",
                    "CON-9",
                    "Ange tjänsteskrivelsens version när den antas eller ändras, texten när den inte antas som den"
                            + " är, och ändringarna när den ändras.");
        }
    }
}
