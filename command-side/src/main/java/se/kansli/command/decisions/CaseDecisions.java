package se.kansli.command.decisions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionEntered;
import se.kansli.kernel.decisions.DecisionEvent;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;

/// What has been decided in one case, and whether it can be appealed (KL 13:2).
public final class CaseDecisions {

    private Set<Recorded> recorded = new HashSet<>();

    private record Recorded(DecisionReference reference, DecisionKind kind) {}

    public DecisionTaken record(RecordDecision command, Bodies bodies, LocalDate today) {
        Required.text("MIN-1", "Beslutets ordalydelse", command.wording());
        Required.notAfter("MIN-1", "Beslutsdatum", command.reference().date(), today);
        if (has(command.reference(), command.kind())) {
            throw Refusal.conflict(
                    "ALREADY_RECORDED",
                    "MIN-1",
                    "Beslutet %s är redan registrerat i ärendet med samma slag av beslut: återge alla dess punkter på en gång."
                            .formatted(command.reference()));
        }
        return taken(command.caseId(), command.reference(), command.kind(), command.wording(), appeal(command, bodies));
    }

    /// A decision that another act tells of, unless it has been recorded in its own right.
    ///
    /// @param wording absent when the act does not tell it
    public Optional<DecisionTaken> impliedBy(
            CaseId caseId, DecisionReference reference, DecisionKind kind, @Nullable String wording, Bodies bodies) {
        if (has(reference, kind)) {
            return Optional.empty();
        }
        if (wording == null || wording.isBlank()) {
            throw Refusal.invalid(
                    "WORDING_MISSING",
                    "MIN-1",
                    "Ange beslutets ordalydelse, eller registrera beslutet %s för sig först.".formatted(reference));
        }
        return Optional.of(taken(caseId, reference, kind, wording, usualAppeal(reference.body(), kind, bodies)));
    }

    /// What a meeting has decided, without the points that were stopped (MTG-14) or that somebody has recorded by hand
    /// before; empty when nothing is left of it.
    public Optional<DecisionEntered> enter(EnterMeetingDecision command) {
        List<DecisionPoint> news = command.standing()
                .filter(point -> !has(command.reference(), point.kind()))
                .toList();
        return news.isEmpty()
                ? Optional.empty()
                : Optional.of(new DecisionEntered(command.caseId(), command.reference(), command.source(), news));
    }

    /// Empty when it has been entered before.
    public Optional<DecisionTaken> enter(EnterUrgentDecision command) {
        return has(command.reference(), command.kind())
                ? Optional.empty()
                : Optional.of(new DecisionTaken(
                        command.caseId(),
                        command.reference(),
                        command.kind(),
                        command.wording(),
                        command.appealable(),
                        command.appealReason()));
    }

    /// Sending on remiss needs a recorded decision to do so, or a delegation to point at (CON-3).
    public void refuseUnlessSentBy(DecisionReference reference) {
        if (reference.delegation() == null && !has(reference, DecisionKind.SEND_ON_REMISS)) {
            throw Refusal.conflict(
                    "NOT_DECIDED",
                    "CON-3",
                    "Inget beslut om remiss är registrerat för %s: registrera beslutet eller ange delegationen."
                            .formatted(reference));
        }
    }

    public void apply(DecisionEvent event) {
        switch (event) {
            case DecisionTaken taken -> recorded.add(new Recorded(taken.reference(), taken.kind()));
            case DecisionEntered whole ->
                whole.points().forEach(point -> recorded.add(new Recorded(whole.reference(), point.kind())));
        }
    }

    private boolean has(DecisionReference reference, DecisionKind kind) {
        return recorded.contains(new Recorded(reference, kind));
    }

    private static DecisionTaken taken(
            CaseId caseId, DecisionReference reference, DecisionKind kind, String wording, Appeal appeal) {
        return new DecisionTaken(caseId, reference, kind, wording, appeal.possible(), appeal.reason());
    }

    private static Appeal usualAppeal(BodyCode body, DecisionKind kind, Bodies bodies) {
        return Appeal.usual(profileOf(body, bodies), kind);
    }

    private static Appeal appeal(RecordDecision command, Bodies bodies) {
        RuleProfile profile = profileOf(command.reference().body(), bodies);
        return Appeal.asTold(command.appealable(), command.appealReason(), profile, command.kind());
    }

    private static RuleProfile profileOf(BodyCode body, Bodies bodies) {
        return bodies.find(body).map(EstablishedBody::profile).orElse(RuleProfile.BOARD_SE);
    }
}
