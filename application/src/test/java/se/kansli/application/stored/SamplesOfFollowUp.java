package se.kansli.application.stored;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.followup.AssignmentAccepted;
import se.kansli.kernel.followup.AssignmentContested;
import se.kansli.kernel.followup.AssignmentDone;
import se.kansli.kernel.followup.AssignmentGiven;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.followup.AssignmentLapsed;
import se.kansli.kernel.followup.AssignmentLedToCase;
import se.kansli.kernel.followup.AssignmentReported;
import se.kansli.kernel.followup.AssignmentRevoked;
import se.kansli.kernel.followup.CouncilMotionRaised;
import se.kansli.kernel.followup.CouncilMotionReported;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The samples of [Samples] that are followed up.
final class SamplesOfFollowUp {

    private static final BodyCode KF = new BodyCode("KF");
    private static final BodyCode SFN = new BodyCode("SFN");
    private static final MeetingItem ITEM = new MeetingItem(new MeetingId("KS-M-KSIA-7"), 3);
    private static final AssignmentId ASSIGNMENT = AssignmentId.of(ITEM, 1);
    private static final CaseId CASE = new CaseId("KS-2021-0486");
    private static final CaseId PROPOSAL = new CaseId("KS-2024-0100");
    private static final LocalDate MAY_21 = LocalDate.of(2021, 5, 21);
    private static final LocalDate JUNE_7 = LocalDate.of(2021, 6, 7);
    private static final LocalDate DECEMBER_15 = LocalDate.of(2021, 12, 15);
    private static final DecisionReference PARAGRAPH =
            new DecisionReference(new BodyCode("KSIA"), MAY_21, "§ 19", null);
    private static final DecisionReference ADOPTED = new DecisionReference(KF, DECEMBER_15, "§ 201", null);

    static final List<DomainEvent> ALL = List.of(
            new AssignmentGiven(
                    ASSIGNMENT,
                    PARAGRAPH,
                    1,
                    ITEM,
                    CASE,
                    "Servicenämnden får i uppdrag att underhålla beslutade mötesplatser.",
                    new Task(
                            new Responsible(SFN, "Serviceförvaltningen"),
                            List.of(new Responsible(null, "Kommunledningskontoret")),
                            TaskTime.RECURRING,
                            DECEMBER_15)),
            new AssignmentAccepted(ASSIGNMENT, SFN, JUNE_7),
            new AssignmentContested(ASSIGNMENT, SFN, "Kan inte vara huvudansvariga.", JUNE_7),
            new AssignmentReported(
                    ASSIGNMENT, SFN, "Två mötesplatser är färdiga.", LocalDate.of(2022, 12, 15), DECEMBER_15),
            new AssignmentLedToCase(ASSIGNMENT, CASE, JUNE_7),
            new AssignmentDone(ASSIGNMENT, ADOPTED, DECEMBER_15),
            new AssignmentRevoked(ASSIGNMENT, "Uppdraget går till en annan nämnd.", ADOPTED, DECEMBER_15),
            new AssignmentLapsed(ASSIGNMENT, "Lagen är ändrad.", DECEMBER_15),
            new CouncilMotionRaised(PROPOSAL, KF, List.of("Ledamot 3", "Ledamot 4"), LocalDate.of(2024, 2, 29)),
            new CouncilMotionReported(PROPOSAL, "Tekniska kontoret räknar på kostnaden.", LocalDate.of(2025, 2, 24)));

    private SamplesOfFollowUp() {}
}
