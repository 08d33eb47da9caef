package se.kansli.command.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.followup.AssignmentAccepted;
import se.kansli.kernel.followup.AssignmentContested;
import se.kansli.kernel.followup.AssignmentDone;
import se.kansli.kernel.followup.AssignmentEvent;
import se.kansli.kernel.followup.AssignmentGiven;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.followup.AssignmentLapsed;
import se.kansli.kernel.followup.AssignmentLedToCase;
import se.kansli.kernel.followup.AssignmentReported;
import se.kansli.kernel.followup.AssignmentRevoked;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Kommunstyrelsen's utskott gave servicenämnden the meeting places of measure 4.3 a, which servicenämnden held was
/// not theirs to lead (scenario A9).
class FollowingAnAssignmentTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode KSIA = new BodyCode("KSIA");
    private static final BodyCode SFN = new BodyCode("SFN");
    private static final BodyCode SN = new BodyCode("SN");
    private static final LocalDate DECIDED = LocalDate.of(2021, 5, 21);
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 8);
    private static final LocalDate DECEMBER = LocalDate.of(2021, 12, 15);
    private static final DecisionReference PARAGRAPH_19 = new DecisionReference(KSIA, DECIDED, "§ 19", null);
    private static final DecisionReference ADOPTED = new DecisionReference(KS, TODAY, "§ 140", null);
    private static final MeetingItem ITEM = new MeetingItem(new MeetingId("KS-M-KSIA-7"), 3);
    private static final AssignmentId ID = AssignmentId.of(ITEM, 1);
    private static final CaseId STRATEGY = new CaseId("KS-2021-0486");
    private static final String WORDING = "Servicenämnden får i uppdrag att ta fram attraktiva mötesplatser.";
    private static final Responsible SERVICE = new Responsible(SFN, "Serviceförvaltningen");
    private static final Responsible OFFICE = new Responsible(null, "Kommunledningskontoret");
    private static final String REASON = "Förvaltningen kan således inte vara huvudansvariga.";

    private final List<CaseId> adoptedIn = new ArrayList<>();

    @Test
    void FUP_2_what_a_meeting_gave_is_carried_on_once() {
        EnterAssignment carried = new EnterAssignment(ITEM, 1, PARAGRAPH_19, STRATEGY, WORDING, once());

        assertThat(carried.assignmentId()).isEqualTo(ID);
        before().when(carried).expectEvents(given(once()));
        after(given(once())).when(carried).expectNoEvents();
    }

    @Test
    void FUP_2_an_assignment_is_given_by_hand_for_a_decision_of_minutes_that_are_not_here() {
        AssignmentId id = new AssignmentId("KS-A-KSIA-20210521-19-1");
        GiveAssignment giving = new GiveAssignment(id, PARAGRAPH_19, 1, null, null, WORDING, once());
        AssignmentGiven given = new AssignmentGiven(id, PARAGRAPH_19, 1, null, null, WORDING, once());

        before().when(giving).expectEvents(given);
        after(given).when(giving).expectNoEvents().expectException(RefusalMatcher.conflict("ALREADY_GIVEN"));
    }

    static List<GiveAssignment> wrong() {
        Task toNobody = new Task(new Responsible(null, " "), List.of(), TaskTime.ONCE, null);
        Task toStranger = new Task(OFFICE, List.of(new Responsible(new BodyCode("XX"), null)), TaskTime.ONCE, null);
        Task toUtskott = new Task(new Responsible(KSIA, null), List.of(), TaskTime.ONCE, null);
        Task endless = new Task(OFFICE, List.of(), TaskTime.ONGOING, DECEMBER);
        DecisionReference tomorrow = new DecisionReference(KSIA, TODAY.plusDays(1), "§ 19", null);
        DecisionReference elsewhere = new DecisionReference(SFN, DECIDED, "§ 19", null);
        MeetingItem other = new MeetingItem(new MeetingId("KS-M-KS-7"), 3);
        return List.of(
                byHand(PARAGRAPH_19, ITEM, " ", once()),
                byHand(PARAGRAPH_19, ITEM, WORDING, toNobody),
                byHand(PARAGRAPH_19, ITEM, WORDING, toStranger),
                byHand(PARAGRAPH_19, ITEM, WORDING, toUtskott),
                byHand(PARAGRAPH_19, ITEM, WORDING, endless),
                byHand(tomorrow, ITEM, WORDING, once()),
                byHand(elsewhere, ITEM, WORDING, once()),
                byHand(PARAGRAPH_19, other, WORDING, once()));
    }

    private static final List<String> WHY = List.of(
            "TEXT_MISSING",
            "RESPONSIBLE_MISSING",
            "BODY_UNKNOWN",
            "PART_OF_ANOTHER",
            "ONGOING_HAS_NO_DAY",
            "DATE_IN_THE_FUTURE",
            "BODY_ELSEWHERE",
            "ANOTHER_MEETING");

    @ParameterizedTest
    @MethodSource("wrong")
    void FUP_2_it_can_be_told_from_it_who_is_to_do_what_and_by_when(GiveAssignment giving) {
        before().when(giving)
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid(WHY.get(wrong().indexOf(giving))));
    }

    @Test
    void FUP_2_A9_servicenamnden_contests_that_it_is_theirs_to_lead() {
        after(given(once()))
                .when(new ContestAssignment(ID, SFN, REASON))
                .expectEvents(new AssignmentContested(ID, SFN, REASON, TODAY));
        after(given(once()), contested())
                .when(new FinishAssignment(ID, TODAY, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("CONTESTED"));
        after(given(once()), contested())
                .when(new ContestAssignment(ID, SFN, "Vi upprepar det."))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_CONTESTED"));
        after(given(once()), contested())
                .when(new AcceptAssignment(ID, SFN))
                .expectEvents(new AssignmentAccepted(ID, SFN, TODAY));
    }

    @Test
    void FUP_2_A9_who_supports_may_contest_too_and_who_only_gave_it_may_not() {
        after(given(once()))
                .when(new ContestAssignment(ID, KS, "Kontoret saknar personer."))
                .expectEvents(new AssignmentContested(ID, KS, "Kontoret saknar personer.", TODAY));
        Task alone = new Task(SERVICE, List.of(), TaskTime.ONCE, null);
        after(given(alone))
                .when(new ContestAssignment(ID, KS, REASON))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_RESPONSIBLE"));
    }

    @Test
    void REG_9_for_an_authority_that_has_nothing_to_do_with_it_there_is_no_assignment() {
        for (AssignmentCommand command : List.of(
                new AcceptAssignment(ID, SN),
                new ContestAssignment(ID, SN, REASON),
                new ReportAssignment(ID, SN, "Klart.", TODAY, null))) {
            assertThat(command.authority()).isEqualTo(SN);
            after(given(once())).when(command).expectNoEvents().expectException(RefusalMatcher.notFound("NOT_FOUND"));
        }
    }

    @Test
    void what_was_taken_on_is_not_contested() {
        after(given(once()), accepted())
                .when(new ContestAssignment(ID, SFN, REASON))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_ACCEPTED"));
    }

    @Test
    void it_is_reported_and_done() {
        after(given(once()), accepted())
                .when(new ReportAssignment(ID, SFN, "En mötesplats är färdig.", TODAY, null))
                .expectEvents(new AssignmentReported(ID, SFN, "En mötesplats är färdig.", null, TODAY));
        after(given(once()), accepted())
                .when(new ReportAssignment(ID, SFN, "Klart.", TODAY.plusDays(1), null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("DATE_IN_THE_FUTURE"));
        after(given(once()))
                .when(new FinishAssignment(ID, TODAY, ADOPTED))
                .expectEvents(new AssignmentDone(ID, ADOPTED, TODAY));
    }

    @Test
    void only_what_comes_back_gets_another_day_when_it_is_reported() {
        Task yearly = new Task(SERVICE, List.of(), TaskTime.RECURRING, DECEMBER);
        ReportAssignment report = new ReportAssignment(ID, SFN, "Årets är gjort.", TODAY, DECEMBER.plusYears(1));

        after(given(yearly))
                .when(report)
                .expectEvents(new AssignmentReported(ID, SFN, "Årets är gjort.", DECEMBER.plusYears(1), TODAY));
        after(given(once())).when(report).expectNoEvents().expectException(RefusalMatcher.invalid("NOT_RECURRING"));
    }

    @Test
    void A15_an_assignment_that_led_to_a_case_is_done_only_when_the_adopting_decision_is_recorded() {
        adoptedIn.add(STRATEGY);
        after(given(once()))
                .when(new LeadAssignmentToCase(ID, STRATEGY))
                .expectEvents(new AssignmentLedToCase(ID, STRATEGY, TODAY));
        after(given(once()), led()).when(new LeadAssignmentToCase(ID, STRATEGY)).expectNoEvents();
        after(given(once()), led())
                .when(new FinishAssignment(ID, TODAY, ADOPTED))
                .expectEvents(new AssignmentDone(ID, ADOPTED, TODAY));
        after(given(once()), led())
                .when(new FinishAssignment(ID, TODAY, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_ADOPTED"));
        after(given(once()), led())
                .when(new FinishAssignment(ID, TODAY, PARAGRAPH_19))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_ADOPTED"));
    }

    @ParameterizedTest
    @CsvSource({"KS-2021-0999", "SN-2021-0001"})
    void A15_it_leads_to_no_case_that_is_not_there_or_is_others(String caseId) {
        adoptedIn.add(new CaseId("SN-2021-0001"));
        after(given(once()))
                .when(new LeadAssignmentToCase(ID, new CaseId(caseId)))
                .expectNoEvents()
                .expectException(RefusalMatcher.notFound("NOT_FOUND"));
    }

    @Test
    void REG_9_to_which_case_it_led_is_told_by_those_who_work_where_the_case_is() {
        assertThat(new LeadAssignmentToCase(ID, new CaseId("SFN-2021-0130")).authority())
                .isEqualTo(SFN);
    }

    @Test
    void it_is_revoked_or_lapses_with_a_reason() {
        after(given(once()), contested())
                .when(new RevokeAssignment(ID, "Tekniska nämnden får det.", ADOPTED))
                .expectEvents(new AssignmentRevoked(ID, "Tekniska nämnden får det.", ADOPTED, TODAY));
        after(given(once()))
                .when(new LapseAssignment(ID, "Området byggs inte."))
                .expectEvents(new AssignmentLapsed(ID, "Området byggs inte.", TODAY));
        after(given(once()))
                .when(new LapseAssignment(ID, " "))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
    }

    static List<AssignmentCommand> all() {
        return List.of(
                new AcceptAssignment(ID, SFN),
                new ContestAssignment(ID, SFN, REASON),
                new ReportAssignment(ID, SFN, "Klart.", TODAY, null),
                new LeadAssignmentToCase(ID, STRATEGY),
                new FinishAssignment(ID, TODAY, null),
                new RevokeAssignment(ID, "Ändrat.", null),
                new LapseAssignment(ID, "Ändrat."));
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_has_ended_is_not_changed(AssignmentCommand command) {
        for (AssignmentEvent end : List.of(
                new AssignmentDone(ID, null, TODAY),
                new AssignmentRevoked(ID, "Ändrat.", null, TODAY),
                new AssignmentLapsed(ID, "Ändrat.", TODAY))) {
            after(given(once()), end)
                    .when(command)
                    .expectNoEvents()
                    .expectException(RefusalMatcher.conflict("ASSIGNMENT_ENDED"));
        }
    }

    private static GiveAssignment byHand(
            DecisionReference decision, @Nullable MeetingItem source, String wording, Task task) {
        return new GiveAssignment(ID, decision, 1, source, STRATEGY, wording, task);
    }

    private static Task once() {
        return new Task(SERVICE, List.of(OFFICE), TaskTime.ONCE, DECEMBER);
    }

    private static AssignmentGiven given(Task task) {
        return new AssignmentGiven(ID, PARAGRAPH_19, 1, ITEM, STRATEGY, WORDING, task);
    }

    private static AssignmentAccepted accepted() {
        return new AssignmentAccepted(ID, SFN, TODAY);
    }

    private static AssignmentContested contested() {
        return new AssignmentContested(ID, SFN, REASON, TODAY);
    }

    private static AssignmentLedToCase led() {
        return new AssignmentLedToCase(ID, STRATEGY, TODAY);
    }

    private TestExecutor<Assignment> before() {
        return fixture().givenNoPriorActivity();
    }

    private TestExecutor<Assignment> after(AssignmentEvent... events) {
        return fixture().given((Object[]) events);
    }

    private AggregateTestFixture<Assignment> fixture() {
        AggregateTestFixture<Assignment> fixture = new AggregateTestFixture<>(Assignment.class);
        fixture.registerInjectableResource(
                Clock.fixed(TODAY.atTime(LocalTime.NOON).atZone(Stockholm.ZONE).toInstant(), Stockholm.ZONE));
        fixture.registerInjectableResource(new Kalmar());
        fixture.registerInjectableResource((AdoptedInCases)
                caseId -> Optional.of(Set.of(ADOPTED)).filter(decisions -> adoptedIn.contains(caseId)));
        return fixture;
    }

    private static final class Kalmar implements Bodies {

        @Override
        public Optional<EstablishedBody> find(BodyCode code) {
            return all().stream().filter(body -> body.code().equals(code)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {
            return List.of(
                    body(KS, RuleProfile.BOARD_SE, null),
                    body(KSIA, RuleProfile.SUBCOMMITTEE_SE, KS),
                    body(SFN, RuleProfile.BOARD_SE, null));
        }

        private static EstablishedBody body(BodyCode code, RuleProfile profile, @Nullable BodyCode partOf) {
            return new EstablishedBody(code, code.value(), profile, partOf, LocalDate.of(2015, 1, 1), null, List.of());
        }
    }
}
