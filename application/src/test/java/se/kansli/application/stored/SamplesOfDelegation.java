package se.kansli.application.stored;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.delegation.DelegatedDecisionMinuted;
import se.kansli.kernel.delegation.DelegatedDecisionReported;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.DelegatedMatter;
import se.kansli.kernel.organisation.DelegationOrder;
import se.kansli.kernel.organisation.DelegationOrderSet;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.sitting.DelegatedDecisionsReported;

/// The samples of [Samples] that tell of delegation.
final class SamplesOfDelegation {

    private static final BodyCode KS = new BodyCode("KS");
    private static final LocalDate MAY_21 = LocalDate.of(2021, 5, 21);
    private static final LocalDate JUNE_8 = LocalDate.of(2021, 6, 8);
    private static final MeetingItem ITEM = new MeetingItem(new MeetingId("KS-M-KS-3"), 4);
    private static final DelegatedDecisionId DECISION = new DelegatedDecisionId("KS-D-KS-2021-12");
    private static final DelegatedMatter MATTER =
            new DelegatedMatter("1.4", "Bidrag upp till ett prisbasbelopp", "Kommundirektören", false);

    static final List<DomainEvent> ALL = List.of(
            new DelegationOrderSet(KS, new DelegationOrder(LocalDate.of(2021, 1, 1), "KS § 201/2020", List.of(MATTER))),
            new DelegatedDecisionListed(
                    DECISION,
                    new CaseId("KS-2021-0486"),
                    new DecisionReference(KS, MAY_21, null, "1.4"),
                    DecisionKind.GRANT,
                    "Bidraget beviljas.",
                    true,
                    "Beslutets slag",
                    MATTER,
                    false),
            new DelegatedDecisionReported(DECISION, ITEM, JUNE_8),
            new DelegatedDecisionMinuted(DECISION, JUNE_8),
            new DelegatedDecisionsReported(ITEM, List.of(DECISION), JUNE_8));

    private SamplesOfDelegation() {}
}
