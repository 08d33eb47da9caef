package se.kansli.command.minutes;

import java.time.LocalDate;
import java.util.List;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.delegation.ListedDecision;
import se.kansli.command.delegation.ListedDecisions;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.minutes.Signer;
import se.kansli.kernel.minutes.SignerCapacity;
import se.kansli.kernel.organisation.Announcement;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SignOff;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.ItemOutcome;

/// Minutes of one decision that a delegate took and that the nämnd is not told of (MIN-8; KL 6:40, 7:8, 8:10 p 3).
/// Those
/// who decided sign them.
final class DelegatedDraft {

    private static final String DELEGATED = "MIN-8";

    private DelegatedDraft() {}

    /// @throws Refusal when the decision is told in other minutes, or need not be minuted
    static MinutesMadeReady ready(
            MakeMinutesReady command, DelegatedDecisionId id, ListedDecisions decisions, LocalDate today) {
        ListedDecision found = decisions
                .find(id)
                .orElseThrow(() -> Refusal.notFound("NOT_FOUND", "REG-9", "Det som begäran gäller finns inte."));
        refuseUnlessToBeMinuted(found);
        if (command.approvers().isEmpty()) {
            throw Refusal.invalid("DELEGATE_MISSING", DELEGATED, "Ange vem som har beslutat: den undertecknar.");
        }
        command.approvers().forEach(name -> Required.text(DELEGATED, "Namnet på den som har beslutat", name));
        DelegatedDecisionListed listed = found.listed();
        LocalDate decidedOn = listed.reference().date();
        return new MinutesMadeReady(
                command.minutesId(),
                SignOff.ALL_WHO_TOOK_PART,
                Announcement.NOTICE_BOARD,
                RuleProfile.BOARD_SE.rules().appealable(),
                List.of(paragraph(listed)),
                "Delegationsbeslut " + id.printed(),
                List.of(decidedOn),
                command.approvers().stream()
                        .distinct()
                        .map(name -> new Signer(name, SignerCapacity.DELEGATE))
                        .toList(),
                List.of(),
                null,
                command.remindOn(),
                today);
    }

    private static void refuseUnlessToBeMinuted(ListedDecision found) {
        DelegatedDecisionListed listed = found.listed();
        if (listed.toBeReported() || found.reportedIn() != null) {
            throw Refusal.conflict(
                    "REPORTED_TO_THE_BODY",
                    DELEGATED,
                    "Delegationsbeslut %s anmäls till nämnden och står i det sammanträdets protokoll."
                            .formatted(listed.decision().printed()));
        }
        if (!listed.appealable()) {
            throw Refusal.conflict(
                    "NOT_APPEALABLE",
                    DELEGATED,
                    "Delegationsbeslut %s kan inte överklagas och protokollförs inte för sig."
                            .formatted(listed.decision().printed()));
        }
    }

    private static MinutesParagraph paragraph(DelegatedDecisionListed listed) {
        return new MinutesParagraph(
                1,
                ParagraphNumber.of(1),
                listed.matter() == null
                        ? "Beslut på delegation"
                        : listed.matter().matter(),
                listed.caseId(),
                ItemOutcome.DECIDED,
                List.of(point(listed)),
                listed.reference().date());
    }

    private static DecisionPoint point(DelegatedDecisionListed listed) {
        return new DecisionPoint(1, listed.kind(), listed.wording(), listed.appealable(), listed.appealReason(), null);
    }
}
