package se.kansli.web.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.kansli.command.Refusal;
import se.kansli.command.followup.AcceptAssignment;
import se.kansli.command.followup.ContestAssignment;
import se.kansli.command.followup.FinishAssignment;
import se.kansli.command.followup.GiveAssignment;
import se.kansli.command.followup.LapseAssignment;
import se.kansli.command.followup.LeadAssignmentToCase;
import se.kansli.command.followup.RaiseCouncilMotion;
import se.kansli.command.followup.ReportAssignment;
import se.kansli.command.followup.ReportCouncilMotion;
import se.kansli.command.followup.RevokeAssignment;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.query.diarium.Diarium;
import se.kansli.query.followup.AssignmentEntry;
import se.kansli.query.followup.AssignmentQuery;
import se.kansli.query.followup.AssignmentState;
import se.kansli.query.followup.AssignmentView;
import se.kansli.query.followup.Assignments;
import se.kansli.query.projection.Page;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class FollowingUpTest {

    private static final String ASSIGNMENTS = "/api/v1/assignments";
    private static final String ONE = ASSIGNMENTS + "/KS-A-KSIA-7-3-1";
    private static final BodyCode SFN = new BodyCode("SFN");
    private static final LocalDate DECEMBER = LocalDate.of(2021, 12, 15);
    private static final DecisionReference PARAGRAPH_19 =
            new DecisionReference(new BodyCode("KSIA"), LocalDate.of(2021, 5, 21), "§ 19", null);
    private static final String GIVEN = """
            {"authority": "KS", "decision": {"body": "KSIA", "date": "2021-05-21", "paragraph": "§ 19"}, "point": 1, %s
             "wording": "Kontoret får i uppdrag att återkomma.",
             "task": {"lead": {"unit": "Kontoret"}, "support": [{"body": "SFN"}], "dueOn": "2021-12-15"}}""";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Diarium diarium;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void FUP_2_an_assignment_is_given_by_hand_under_the_paragraph_that_gave_it() throws Exception {
        send(ASSIGNMENTS, GIVEN.formatted(""))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", ASSIGNMENTS + "/KS-A-KSIA-20210521-19-1"))
                .andExpect(jsonPath("$.assignmentId").value("KS-A-KSIA-20210521-19-1"));
        send(
                        ASSIGNMENTS,
                        GIVEN.formatted(
                                "\"source\": {\"meeting\": \"KS-M-KSIA-7\", \"item\": 3}, \"caseId\": \"KS-2021-0486\","))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.assignmentId").value("KS-A-KSIA-7-3-1"));
        Task task = new Task(
                new Responsible(null, "Kontoret"), List.of(new Responsible(SFN, null)), TaskTime.ONCE, DECEMBER);
        String wording = "Kontoret får i uppdrag att återkomma.";
        MeetingItem item = new MeetingItem(Kalmar.MEETING, 3);
        assertThat(gateway.commands())
                .containsExactly(
                        new GiveAssignment(
                                new AssignmentId("KS-A-KSIA-20210521-19-1"),
                                PARAGRAPH_19,
                                1,
                                null,
                                null,
                                wording,
                                task),
                        new GiveAssignment(Kalmar.ASSIGNMENT, PARAGRAPH_19, 1, item, Kalmar.CASE, wording, task));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"source\": {\"item\": 3},                               | source.meeting",
                "\"source\": {\"meeting\": \"SFN-M-SFN-6\", \"item\": 3}, | source",
                "\"caseId\": \"KS\",                                    | caseId"
            })
    void a_fault_is_named_by_its_field(String more, String field) throws Exception {
        send(ASSIGNMENTS, GIVEN.formatted(more))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void FUP_2_those_who_were_given_it_answer_for_their_own_authority() throws Exception {
        done("/acceptance", "{}");
        done("/acceptance", "{\"authority\": \"SFN\"}");
        done("/contest", "{\"authority\": \"SFN\", \"reason\": \"Inte vårt ansvar\"}");
        done(
                "/reports",
                "{\"authority\": \"SFN\", \"text\": \"Klart\", \"on\": \"2021-09-08\", \"nextDueOn\": \"2021-12-15\"}");
        done("/cases", "{\"caseId\": \"KS-2021-0486\"}");
        done("/completion", """
                {"on": "2021-12-15", "decision": {"body": "KSIA", "date": "2021-05-21", "paragraph": "§ 19"}}""");
        done("/revocation", "{\"reason\": \"Ändrat\"}");
        done("/lapse", "{\"reason\": \"Ändrat\"}");
        AssignmentId id = Kalmar.ASSIGNMENT;
        assertThat(gateway.commands())
                .containsExactly(
                        new AcceptAssignment(id, Kalmar.KS),
                        new AcceptAssignment(id, SFN),
                        new ContestAssignment(id, SFN, "Inte vårt ansvar"),
                        new ReportAssignment(id, SFN, "Klart", LocalDate.of(2021, 9, 8), DECEMBER),
                        new LeadAssignmentToCase(id, Kalmar.CASE),
                        new FinishAssignment(id, DECEMBER, PARAGRAPH_19),
                        new RevokeAssignment(id, "Ändrat", null),
                        new LapseAssignment(id, "Ändrat"));
    }

    @Test
    void A15_what_is_not_adopted_is_answered_with_its_rule() throws Exception {
        gateway.willFail(Refusal.conflict("NOT_ADOPTED", "FUP-2", "Ange beslutet."));
        send(ONE + "/completion", "{\"on\": \"2021-12-15\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("FUP-2"));
    }

    @Test
    void REG_9_an_assignment_is_read_where_it_was_given_and_where_it_is_carried_out() throws Exception {
        when(assignments.find(any(), any(), any()))
                .thenAnswer(asked -> asked.getArgument(0).equals(SFN) ? Optional.of(entry()) : Optional.empty());

        read(ONE + "?authority=SFN", "handlaggare@SFN")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"4\""))
                .andExpect(jsonPath("$.overdue").value(true))
                .andExpect(jsonPath("$.assignment.task.lead.body").value("SFN"));
        read(ONE + "?authority=SFN", "handlaggare@KS").andExpect(status().isNotFound());
        read(ONE, "handlaggare@KS").andExpect(status().isNotFound());
        read(ONE, "handlaggare@SFN").andExpect(status().isNotFound());
    }

    @Test
    void FUP_2_assignments_are_listed_by_who_by_state_and_by_when() throws Exception {
        AssignmentQuery query = new AssignmentQuery("SFN", AssignmentState.CONTESTED, DECEMBER, null, 20);
        when(assignments.list(any(), any(), any()))
                .thenAnswer(asked -> new Page<>(
                        asked.getArgument(0).equals(Kalmar.KS)
                                        && asked.getArgument(1).equals(query)
                                ? List.of(entry())
                                : List.of(),
                        null));

        read(
                        ASSIGNMENTS + "?authority=KS&responsible=SFN&state=CONTESTED&dueBefore=2021-12-15&limit=20",
                        "namndsekreterare@KS")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].assignment.assignmentId").value("KS-A-KSIA-7-3-1"));
        read(ASSIGNMENTS + "?authority=KS&cursor=x", "namndsekreterare@KS")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("cursor"));
        read(ASSIGNMENTS, "namndsekreterare@KS").andExpect(status().isBadRequest());
        read(ASSIGNMENTS + "?authority=KS", "namndsekreterare@SFN").andExpect(status().isNotFound());
    }

    @Test
    void FUP_1_a_motion_is_raised_and_reported_and_those_that_are_left_are_listed() throws Exception {
        String motion = "/api/v1/cases/KS-2021-0486/motion";
        send(motion, "{\"raisedIn\": \"KF\", \"on\": \"2021-04-26\", \"movers\": [\"Ledamot 3\"]}")
                .andExpect(status().isNoContent());
        send(motion + "/reports", "{\"on\": \"2022-04-25\", \"findings\": \"Kostnaden räknas.\"}")
                .andExpect(status().isNoContent());
        assertThat(gateway.commands())
                .containsExactly(
                        new RaiseCouncilMotion(
                                Kalmar.CASE, new BodyCode("KF"), List.of("Ledamot 3"), LocalDate.of(2021, 4, 26)),
                        new ReportCouncilMotion(Kalmar.CASE, LocalDate.of(2022, 4, 25), "Kostnaden räknas."));

        when(diarium.undecidedMotions(any(), any(), any())).thenReturn(List.of());
        read("/api/v1/motions?authority=KS&raisedBefore=2021-05-01", "registrator@KS")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$").isEmpty());
        read("/api/v1/motions?authority=KS", "registrator@SFN").andExpect(status().isNotFound());
    }

    private static AssignmentEntry entry() {
        AssignmentView view = new AssignmentView(
                Kalmar.ASSIGNMENT,
                PARAGRAPH_19,
                1,
                new MeetingItem(Kalmar.MEETING, 3),
                Kalmar.CASE,
                "Uppdrag.",
                new Task(new Responsible(SFN, null), List.of(), TaskTime.ONCE, DECEMBER),
                DECEMBER,
                AssignmentState.CONTESTED,
                null,
                List.of(),
                List.of(),
                null,
                4);
        return new AssignmentEntry(view, true);
    }

    private void done(String path, String body) throws Exception {
        send(ONE + path, body).andExpect(status().isNoContent());
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post(path)
                .header("Authorization", Token.of("anna", "namndsekreterare"))
                .header("If-Match", "\"4\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions read(String path, String grant) throws Exception {
        return http.perform(get(path).header("Authorization", Token.of("anna", grant)));
    }
}
