package se.kansli.command.followup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.kansli.command.Municipality;
import se.kansli.command.Refusal;
import se.kansli.command.cases.RegisterCase;
import se.kansli.command.decisions.RecordDecision;
import se.kansli.command.organisation.EstablishBody;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Grant;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.followup.AssignmentDone;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;

/// The plan of 2021 gave kommunledningskontoret a strategy to write (scenario A15); its paragraph is made up.
class FromAssignmentToAdoptionTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final LocalDate PLANNED = LocalDate.of(2020, 12, 1);
    private static final LocalDate ADOPTED = LocalDate.of(2021, 12, 7);
    private static final DecisionReference PLAN = new DecisionReference(KS, PLANNED, "§ 210", null);
    private static final DecisionReference ADOPTION = new DecisionReference(KS, ADOPTED, "§ 199", null);
    private static final AssignmentId ASSIGNMENT = new AssignmentId("KS-A-KS-20201201-210-4");
    private static final CaseId STRATEGY = new CaseId("KS-2021-0001");
    private static final Actor SECRETARY =
            person("sekreterare", "namndsekreterare@KS", "handlaggare@KS", "registrator@KS");

    private final Municipality municipality = new Municipality("2021-12-08");

    @AfterEach
    void close() {
        municipality.close();
    }

    @Test
    void A15_it_is_the_origin_of_its_case_and_done_when_the_strategy_is_adopted_there() {
        municipality.give(
                person("admin", "administrator"),
                new EstablishBody(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null, LocalDate.of(2015, 1, 1)));
        municipality.give(SECRETARY, strategy());
        municipality.give(SECRETARY, assignment());
        municipality.give(SECRETARY, new LeadAssignmentToCase(ASSIGNMENT, STRATEGY));

        municipality.eventually(
                CaseLinked.class,
                linked -> linked.caseId().equals(STRATEGY)
                        && linked.kind() == LinkKind.ORIGIN
                        && linked.other().printed().equals(ASSIGNMENT.value()));
        decide(new DecisionReference(KS, ADOPTED, "§ 198", null), DecisionKind.TABLE);
        FinishAssignment finish = new FinishAssignment(ASSIGNMENT, ADOPTED, ADOPTION);
        assertThatThrownBy(() -> municipality.give(SECRETARY, finish))
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo("NOT_ADOPTED");

        decide(ADOPTION, DecisionKind.ADOPT);
        municipality.give(SECRETARY, finish);
        municipality.eventually(AssignmentDone.class, done -> ADOPTION.equals(done.decision()));
    }

    private void decide(DecisionReference reference, DecisionKind kind) {
        municipality.give(SECRETARY, new RecordDecision(STRATEGY, reference, kind, "Strategin.", null, null));
    }

    private static GiveAssignment assignment() {
        return new GiveAssignment(
                ASSIGNMENT,
                PLAN,
                4,
                null,
                null,
                "Kontoret får i uppdrag att ta fram en Integrations- och etableringsstrategi.",
                new Task(
                        new Responsible(null, "Kommunledningskontoret"),
                        List.of(),
                        TaskTime.ONCE,
                        LocalDate.of(2021, 12, 31)));
    }

    private static RegisterCase strategy() {
        return new RegisterCase(
                KS,
                CaseKind.POLICY_DOCUMENT,
                "Strategi för etnisk och kulturell inkludering",
                "Strategi för etnisk och kulturell inkludering",
                null,
                null,
                new Party("Kommunledningskontoret", PartyKind.AUTHORITY),
                LocalDate.of(2021, 5, 12),
                LocalDate.of(2021, 5, 12));
    }

    private static Actor person(String user, String... grants) {
        return new Actor(
                user,
                user,
                Set.copyOf(List.of(grants).stream().map(Grant::parse).toList()),
                false);
    }
}
