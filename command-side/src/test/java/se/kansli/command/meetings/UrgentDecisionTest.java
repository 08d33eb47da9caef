package se.kansli.command.meetings;

import static se.kansli.command.meetings.Council.CASE;
import static se.kansli.command.meetings.Council.DAY;
import static se.kansli.command.meetings.Council.namnd;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.agenda.KnownCase;
import se.kansli.command.agenda.KnownCases;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.sitting.CloseMeeting;
import se.kansli.command.sitting.HandleItem;
import se.kansli.command.sitting.ReportUrgentDecisions;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.mandates.MandateGiven;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.mandates.Mandates;
import se.kansli.kernel.meetings.UrgentDecisionReported;
import se.kansli.kernel.meetings.UrgentDecisionTaken;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.preparation.LaidBefore;
import se.kansli.kernel.sitting.ItemHandled;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.UrgentDecisionsReported;

/// What cannot wait for the nämnd is decided for it, and the nämnd is told when it next meets (KL 6:39-40).
class UrgentDecisionTest {

    private static final BodyCode SFN = new BodyCode("SFN");
    private static final DocketId DOCKET = DocketId.of(SFN, SFN);
    private static final DecisionReference RIGHT = new DecisionReference(SFN, DAY.minusYears(1), "§ 4", null);
    private static final CaseId OF_KS = new CaseId("KS-2021-0486");
    private static final String CHAIR = "Ordföranden";
    private static final String REASON = "Evenemanget hålls innan nämnden sammanträder.";

    @Test
    void CON_12_A12_the_chair_decides_what_cannot_wait_with_the_reason_why() {
        docket(RuleProfile.BOARD_SE, Mandates.NONE)
                .when(taking(CASE, DecisionKind.GRANT, CHAIR, RIGHT, REASON, DAY))
                .expectResultMessagePayload(1)
                .expectEvents(taken(1, DAY));
        docket(RuleProfile.BOARD_SE, Mandates.NONE, taken(1, DAY.minusDays(1)))
                .when(taking(CASE, DecisionKind.GRANT, CHAIR, RIGHT, REASON, DAY))
                .expectResultMessagePayload(2)
                .expectEvents(taken(2, DAY));
    }

    @ParameterizedTest
    @CsvSource({"'', Ordföranden", "' ', Ordföranden", "Brådskar., ' '"})
    void CON_12_A12_it_is_refused_without_a_reason_or_without_the_one_who_decides(String reason, String decidedBy) {
        docket(RuleProfile.BOARD_SE, Mandates.NONE)
                .when(taking(CASE, DecisionKind.GRANT, decidedBy, RIGHT, reason, DAY))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
    }

    @Test
    void CON_12_the_namnd_has_given_the_right_itself_in_a_paragraph_and_before() {
        for (DecisionReference wrong : List.of(
                new DecisionReference(new BodyCode("KS"), DAY.minusYears(1), "§ 4", null),
                new DecisionReference(SFN, DAY.minusYears(1), null, "A 1"),
                new DecisionReference(SFN, DAY.plusDays(1), "§ 4", null))) {
            docket(RuleProfile.BOARD_SE, Mandates.NONE)
                    .when(taking(CASE, DecisionKind.GRANT, CHAIR, wrong, REASON, DAY))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("NOT_AUTHORISED"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOARD_SE", "COMPANY"})
    void CON_12_it_is_decided_for_a_namnd_and_for_nobody_else(RuleProfile profile) {
        docket(profile, Mandates.NONE)
                .when(taking(CASE, DecisionKind.GRANT, CHAIR, RIGHT, REASON, DAY))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOT_A_NAMND"));
    }

    @Test
    void CON_12_only_the_chair_or_a_member_decides_where_the_members_are_known() {
        Mandates elected = Mandates.NONE
                .after(given("Eva Lind", MandateRole.MEMBER))
                .after(given("Olof Berg", MandateRole.SUBSTITUTE))
                .after(given(CHAIR, MandateRole.CHAIR));
        for (String member : List.of("Eva Lind", CHAIR)) {
            docket(RuleProfile.BOARD_SE, elected)
                    .when(taking(CASE, DecisionKind.GRANT, member, RIGHT, REASON, DAY))
                    .expectSuccessfulHandlerExecution();
        }
        for (String other : List.of("Olof Berg", "Förvaltningschefen")) {
            docket(RuleProfile.BOARD_SE, elected)
                    .when(taking(CASE, DecisionKind.GRANT, other, RIGHT, REASON, DAY))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("NOT_A_MEMBER"));
        }
    }

    @Test
    void CON_12_what_is_put_off_was_not_urgent_and_a_case_must_be_there() {
        docket(RuleProfile.BOARD_SE, Mandates.NONE)
                .when(taking(CASE, DecisionKind.TABLE, CHAIR, RIGHT, REASON, DAY))
                .expectException(RefusalMatcher.invalid("ANOTHER_OUTCOME"));
        docket(RuleProfile.BOARD_SE, Mandates.NONE)
                .when(taking(new CaseId("SFN-2021-9999"), DecisionKind.GRANT, CHAIR, RIGHT, REASON, DAY))
                .expectException(RefusalMatcher.invalid("CASE_UNKNOWN"));
    }

    @Test
    void REG_9_nobody_decides_in_the_case_of_another_authority() {
        docket(RuleProfile.BOARD_SE, Mandates.NONE)
                .when(taking(OF_KS, DecisionKind.GRANT, CHAIR, RIGHT, REASON, DAY))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("CASE_UNKNOWN"));
    }

    @Test
    void CON_12_the_list_knows_once_that_the_namnd_has_been_told() {
        MeetingItem item = namnd(11).item(1);
        NoteUrgentDecisionReported told = new NoteUrgentDecisionReported(DOCKET, 1, item);
        UrgentDecisionReported reported = new UrgentDecisionReported(DOCKET, 1, item, DAY);
        docket(RuleProfile.BOARD_SE, Mandates.NONE, taken(1, DAY)).when(told).expectEvents(reported);
        docket(RuleProfile.BOARD_SE, Mandates.NONE, taken(1, DAY), reported)
                .when(told)
                .expectNoEvents();
    }

    @Test
    void CON_12_A12_a_meeting_does_not_close_over_what_it_has_not_been_told_of() {
        Council body = namnd(11).untold(1, 2).calledTo().opened(6).takenUp(6, 6);
        body.after(handled(body));
        CloseMeeting closing = new CloseMeeting(body.meeting, LocalTime.of(15, 0));
        body.given().when(closing).expectNoEvents().expectException(RefusalMatcher.conflict("URGENT_UNREPORTED"));
        body.after(new UrgentDecisionsReported(body.item(1), List.of(1), DAY));
        body.given().when(closing).expectNoEvents().expectException(RefusalMatcher.conflict("URGENT_UNREPORTED"));
        body.after(new UrgentDecisionsReported(body.item(1), List.of(2), DAY));
        body.given().when(closing).expectSuccessfulHandlerExecution();
    }

    @Test
    void CON_12_only_what_waits_is_reported_in_an_item_that_is_taken_up() {
        Council body = namnd(11).untold(1, 2).calledTo().opened(6);
        body.given()
                .when(new ReportUrgentDecisions(body.meeting, 1, List.of(1)))
                .expectException(RefusalMatcher.conflict("NOT_TAKEN_UP"));
        body.takenUp(6, 6);
        body.given()
                .when(new ReportUrgentDecisions(body.meeting, 1, List.of(1, 2)))
                .expectEvents(new UrgentDecisionsReported(body.item(1), List.of(1, 2), DAY));
        for (List<Integer> wrong : List.of(List.<Integer>of(), List.of(3), List.of(1, 3))) {
            body.given()
                    .when(new ReportUrgentDecisions(body.meeting, 1, wrong))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("NOTHING_TO_REPORT"));
        }
        body.given()
                .when(new HandleItem(body.meeting, 1, ItemOutcome.INFORMED, "Anmält."))
                .expectSuccessfulHandlerExecution();
    }

    private static ItemHandled handled(Council body) {
        return new ItemHandled(body.item(1), ItemOutcome.INFORMED, "Anmält.", List.of(1, 2, 3, 4, 5, 6), DAY);
    }

    private static TestExecutor<Docket> docket(RuleProfile profile, Mandates mandates, DomainEvent... past) {
        AggregateTestFixture<Docket> fixture = new AggregateTestFixture<>(Docket.class);
        fixture.registerInjectableResource(
                Clock.fixed(DAY.atTime(12, 0).atZone(Stockholm.ZONE).toInstant(), Stockholm.ZONE));
        fixture.registerInjectableResource(new OneBody(profile, mandates));
        fixture.registerInjectableResource(
                (KnownCases) caseId -> Set.of(CASE, OF_KS).contains(caseId)
                        ? Optional.of(new KnownCase(LaidBefore.NOBODY, Map.of()))
                        : Optional.empty());
        return past.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(List.of(past));
    }

    private static TakeUrgentDecision taking(
            CaseId caseId,
            DecisionKind kind,
            String decidedBy,
            DecisionReference authorisedBy,
            String reason,
            LocalDate takenOn) {
        return new TakeUrgentDecision(
                DOCKET, caseId, kind, "Bidraget beviljas.", null, null, decidedBy, authorisedBy, reason, takenOn);
    }

    private static UrgentDecisionTaken taken(int number, LocalDate takenOn) {
        return new UrgentDecisionTaken(
                DOCKET,
                number,
                CASE,
                DecisionKind.GRANT,
                "Bidraget beviljas.",
                true,
                "inte rent förberedande eller rent verkställande (KL 13:2 p 2)",
                CHAIR,
                RIGHT,
                REASON,
                takenOn);
    }

    private static MandateGiven given(String name, MandateRole role) {
        return new MandateGiven(
                SFN, PersonId.of(name.length()), name, role, null, null, BoundedDay.of(DAY.minusYears(1)), null);
    }

    private record OneBody(RuleProfile profile, Mandates mandates) implements Bodies {

        @Override
        public Optional<EstablishedBody> find(BodyCode wanted) {
            return all().stream().filter(body -> body.code().equals(wanted)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {

            return List.of(new EstablishedBody(
                    SFN, "Servicenämnden", profile, null, DAY.minusYears(2), null, List.of(), List.of(), mandates));
        }
    }
}
