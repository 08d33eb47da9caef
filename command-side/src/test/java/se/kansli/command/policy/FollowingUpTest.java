package se.kansli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kansli.command.cases.LinkCase;
import se.kansli.command.followup.EnterAssignment;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.followup.AssignmentLedToCase;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ParagraphSettled;

/// What happens by itself when somebody is given something to do.
class FollowingUpTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 21);
    private static final MeetingItem ITEM = new MeetingItem(new MeetingId("KS-M-KSIA-7"), 3);
    private static final Task TASK =
            new Task(new Responsible(Office.SFN, null), List.of(), TaskTime.ONCE, LocalDate.of(2021, 12, 15));
    private static final List<DecisionPoint> POINTS = List.of(
            point(1, DecisionKind.APPROVE, "Planen godkänns.", null),
            point(2, DecisionKind.COMMISSION, "Servicenämnden får i uppdrag att bygga mötesplatser.", TASK),
            point(3, DecisionKind.COMMISSION, "Kontoret får i uppdrag att återkomma.", null),
            point(4, DecisionKind.COMMISSION, "Servicenämnden får i uppdrag att underhålla dem.", TASK));

    @Test
    void FUP_2_each_point_of_a_settled_paragraph_that_says_who_is_to_do_it_is_an_assignment() {
        Office office = Office.with((inboxes, commands) -> new GiveAssignmentOfDecision(commands, new Nobody()));

        office.happened(settled(ItemOutcome.DECIDED, POINTS));

        DecisionReference paragraph = new DecisionReference(new BodyCode("KSIA"), DAY, "§ 19", null);
        assertThat(office.commands())
                .containsExactly(
                        new EnterAssignment(
                                ITEM,
                                2,
                                paragraph,
                                Office.KS_2021_0486,
                                POINTS.get(1).wording(),
                                TASK),
                        new EnterAssignment(
                                ITEM,
                                4,
                                paragraph,
                                Office.KS_2021_0486,
                                POINTS.get(3).wording(),
                                TASK));
    }

    @Test
    void MTG_14_what_a_member_stopped_gives_nobody_anything_to_do() {
        Office office = Office.with((inboxes, commands) -> new GiveAssignmentOfDecision(commands, new Nobody()));

        office.happened(settled(
                ItemOutcome.DECIDED,
                POINTS.stream()
                        .map(point -> point.point() == 2 ? point.stoppedFor(new BodyCode("KB")) : point)
                        .toList()));

        assertThat(office.commands())
                .extracting(given -> ((EnterAssignment) given).point())
                .containsExactly(4);
    }

    @ParameterizedTest
    @EnumSource(value = ItemOutcome.class, names = "DECIDED", mode = EnumSource.Mode.EXCLUDE)
    void FUP_2_what_was_not_decided_gives_nobody_anything_to_do(ItemOutcome outcome) {
        Office office = Office.with((inboxes, commands) -> new GiveAssignmentOfDecision(commands, new Nobody()));

        office.happened(settled(outcome, POINTS));

        assertThat(office.commands()).isEmpty();
    }

    @Test
    void A15_the_case_to_which_an_assignment_led_has_it_as_its_origin() {
        Office office = Office.with((inboxes, commands) -> new LinkCaseToItsAssignment(commands));

        office.happened(new AssignmentLedToCase(AssignmentId.of(ITEM, 2), Office.KS_2021_0486, DAY));

        assertThat(office.commands())
                .containsExactly(new LinkCase(
                        Office.KS_2021_0486, new CaseReference("KS-A-KSIA-7-3-2", null), LinkKind.ORIGIN, null));
    }

    private static DecisionPoint point(int number, DecisionKind kind, String wording, @Nullable Task task) {
        return new DecisionPoint(number, kind, wording, false, "rent verkställande (KL 13:2 p 2)", null, task);
    }

    private static ParagraphSettled settled(ItemOutcome outcome, List<DecisionPoint> points) {
        return new ParagraphSettled(
                ITEM,
                ParagraphNumber.of(19),
                "Mötesplatser",
                new CaseId("KS-2021-0486"),
                outcome,
                points,
                null,
                null,
                null,
                List.of(),
                List.of("Ledamot 1"),
                "Ledamot 1",
                false,
                DAY);
    }

    /// A municipality whose bodies print as most do.
    private static final class Nobody implements Bodies {

        @Override
        public Optional<EstablishedBody> find(BodyCode code) {
            return Optional.empty();
        }

        @Override
        public List<EstablishedBody> all() {
            return List.of();
        }
    }
}
