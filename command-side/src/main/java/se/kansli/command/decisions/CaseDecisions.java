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
import se.kansli.kernel.decisions.ParagraphApproved;
import se.kansli.kernel.decisions.ParagraphCorrected;
import se.kansli.kernel.decisions.ParagraphFiled;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingItem;

/// What has been decided in one case, and whether it can be appealed (KL 13:2).
public final class CaseDecisions {

    private Set<Recorded> recorded = new HashSet<>();

    private Set<InMeeting> inMeetings = new HashSet<>();
    private Set<InMeeting> approved = new HashSet<>();
    private Set<Corrected> corrected = new HashSet<>();
    private Set<Filed> filed = new HashSet<>();

    private record Recorded(DecisionReference reference, DecisionKind kind) {}

    private record InMeeting(DecisionReference reference, MeetingItem source) {}

    private record Corrected(MeetingItem source, int correction) {}

    private record Filed(DecisionReference reference, int recordNumber) {}

    public DecisionTaken record(RecordDecision command, Bodies bodies, LocalDate today) {
        Required.text("MIN-1", "Beslutets ordalydelse", command.wording());
        Required.notAfter("MIN-1", "Beslutsdatum", command.reference().date(), today);
        RightToDecide.refuseUnlessDelegated(command.reference(), bodies);
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
        RightToDecide.refuseUnlessDelegated(reference, bodies);
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

    /// Of what was approved during the meeting; empty for what waits for the minutes.
    public Optional<ParagraphApproved> approveAtOnce(EnterMeetingDecision command) {
        return command.immediately() && !isApproved(command.source())
                ? Optional.of(new ParagraphApproved(
                        command.caseId(),
                        command.reference(),
                        command.source(),
                        true,
                        0,
                        command.reference().date()))
                : Optional.empty();
    }

    /// Empty when it is known.
    public Optional<ParagraphApproved> approve(NoteParagraphApproved command) {
        return isApproved(command.source())
                ? Optional.empty()
                : Optional.of(new ParagraphApproved(
                        command.caseId(),
                        command.reference(),
                        command.source(),
                        false,
                        command.daysLate(),
                        command.approvedOn()));
    }

    /// Empty when it is known.
    public Optional<ParagraphCorrected> correct(NoteParagraphCorrected command) {
        return corrected.contains(new Corrected(command.source(), command.correction()))
                ? Optional.empty()
                : Optional.of(new ParagraphCorrected(
                        command.caseId(),
                        command.reference(),
                        command.source(),
                        command.correction(),
                        command.oldText(),
                        command.newText(),
                        command.reason(),
                        command.by(),
                        command.correctedOn()));
    }

    /// Whether a meeting that is kept here decided it, and its minutes are not approved. Of what was recorded by hand
    /// nothing is known.
    public boolean awaitsApproval(DecisionReference reference) {
        return inMeetings.stream()
                .anyMatch(decided -> decided.reference().equals(reference) && !isApproved(decided.source()));
    }

    /// Of what nobody knows to be approved there is no extract to keep (MIN-11).
    public void refuseUnlessApproved(DecisionReference reference) {
        if (approved.stream().noneMatch(paragraph -> paragraph.reference().equals(reference))) {
            throw Refusal.conflict(
                    "NOT_APPROVED",
                    "MIN-11",
                    "%s är inte justerad, så vitt ärendet vet: utdraget läggs till ärendet när den är det."
                            .formatted(reference));
        }
    }

    /// The record that is its extract, if there is one.
    public Optional<Integer> recordOf(DecisionReference reference) {
        return filed.stream()
                .filter(paragraph -> paragraph.reference().equals(reference))
                .map(Filed::recordNumber)
                .findFirst();
    }

    /// Sending on remiss needs a recorded decision to do so, or a delegation to point at (CON-3).
    public void refuseUnlessSentBy(DecisionReference reference, Bodies bodies) {
        RightToDecide.refuseUnlessDelegated(reference, bodies);
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
            case DecisionEntered whole -> {
                inMeetings.add(new InMeeting(whole.reference(), whole.source()));
                whole.points().forEach(point -> recorded.add(new Recorded(whole.reference(), point.kind())));
            }
            case ParagraphApproved paragraph -> approved.add(new InMeeting(paragraph.reference(), paragraph.source()));
            case ParagraphCorrected paragraph ->
                corrected.add(new Corrected(paragraph.source(), paragraph.correction()));
            case ParagraphFiled paragraph -> filed.add(new Filed(paragraph.reference(), paragraph.recordNumber()));
        }
    }

    private boolean isApproved(MeetingItem source) {
        return approved.stream().anyMatch(paragraph -> paragraph.source().equals(source));
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
