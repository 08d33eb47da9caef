package se.kansli.web.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.kansli.command.Command;
import se.kansli.command.Refusal;
import se.kansli.command.minutes.AnnounceMinutes;
import se.kansli.command.minutes.ApproveMinutes;
import se.kansli.command.minutes.ApproveMinutesAtMeeting;
import se.kansli.command.minutes.CorrectMinutes;
import se.kansli.command.minutes.DispatchParagraph;
import se.kansli.command.minutes.DisputeMinutes;
import se.kansli.command.minutes.ForwardAppeal;
import se.kansli.command.minutes.IssueExtract;
import se.kansli.command.minutes.MakeMinutesReady;
import se.kansli.command.minutes.ReceiveAppeal;
import se.kansli.command.minutes.RecordAppealOutcome;
import se.kansli.command.minutes.RemoveNotice;
import se.kansli.command.minutes.ReviewWebCopy;
import se.kansli.kernel.minutes.AppealAddressee;
import se.kansli.kernel.minutes.AppealOutcome;
import se.kansli.kernel.minutes.DispatchPurpose;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.Redaction;
import se.kansli.kernel.minutes.SigningMeans;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class ActingOnMinutesTest {

    private static final MinutesId MINUTES = Kalmar.MINUTES;
    private static final ParagraphNumber PARAGRAPH = ParagraphNumber.of(19);
    private static final LocalDate DAY = LocalDate.of(2021, 6, 7);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                arguments(
                        "approvals",
                        "{'signer': 'Karin Holm', 'on': '2021-06-07', 'means': 'E_SIGNATURE'}",
                        new ApproveMinutes(MINUTES, "Karin Holm", DAY, SigningMeans.E_SIGNATURE)),
                arguments(
                        "disputes",
                        "{'paragraph': '19', 'by': 'Karin Holm', 'text': 'Så beslutade vi inte.'}",
                        new DisputeMinutes(MINUTES, PARAGRAPH, "Karin Holm", "Så beslutade vi inte.")),
                arguments(
                        "meeting-approval",
                        "{'meeting': 'KS-M-KSIA-8', 'item': 2}",
                        new ApproveMinutesAtMeeting(MINUTES, new MeetingItem(new MeetingId("KS-M-KSIA-8"), 2))),
                arguments(
                        "announcement",
                        "{'on': '2021-06-07', 'whereKept': 'Kansliet'}",
                        new AnnounceMinutes(MINUTES, DAY, "Kansliet")),
                arguments("notice-removal", "{'on': '2021-06-07'}", new RemoveNotice(MINUTES, DAY)),
                arguments("appeals/2/forwarding", "{'on': '2021-06-07'}", new ForwardAppeal(MINUTES, 2, DAY)),
                arguments(
                        "appeals/2/outcome",
                        "{'outcome': 'STAYED', 'on': '2021-06-07'}",
                        new RecordAppealOutcome(MINUTES, 2, AppealOutcome.STAYED, DAY)),
                arguments(
                        "corrections",
                        "{'paragraph': '19', 'newText': '6', 'reason': 'Föll bort', 'by': 'Oliver Wykman'}",
                        new CorrectMinutes(MINUTES, PARAGRAPH, null, "6", "Föll bort", "Oliver Wykman")),
                arguments(
                        "extracts",
                        "{'paragraph': '19', 'to': 'Servicenämnden'}",
                        new IssueExtract(MINUTES, PARAGRAPH, "Servicenämnden")),
                arguments(
                        "dispatches",
                        "{'paragraph': '19', 'recipient': 'Servicenämnden', 'purpose': 'FOR_ACTION'}",
                        new DispatchParagraph(MINUTES, PARAGRAPH, "Servicenämnden", DispatchPurpose.FOR_ACTION)),
                arguments(
                        "web-review",
                        "{'redactions': [{'paragraph': '19', 'what': 'ett namn'}], 'by': 'Oliver Wykman'}",
                        new ReviewWebCopy(MINUTES, List.of(new Redaction(PARAGRAPH, "ett namn")), "Oliver Wykman")));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void each_act_has_a_door_of_its_own(String path, String body, Command command) throws Exception {
        send(path, body.replace('\'', '"')).andExpect(status().isNoContent());

        assertThat(gateway.commands()).containsExactly(command);
    }

    @Test
    void minutes_are_made_ready_at_their_own_address() throws Exception {
        send("ready", "{\"approvers\": [], \"remindOn\": \"2021-06-07\"}")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/minutes/KS-M-KSIA-7-J"))
                .andExpect(jsonPath("$.minutesId").value("KS-M-KSIA-7-J"));
        assertThat(gateway.commands()).containsExactly(new MakeMinutesReady(MINUTES, List.of(), DAY));
    }

    @Test
    void MIN_6_an_appeal_is_answered_with_its_number() throws Exception {
        gateway.willAnswer(3);

        send("appeals", """
                {"paragraph": "19", "on": "2021-06-07", "from": "En förening", "sentTo": "MUNICIPALITY"}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.appeal").value(3));

        assertThat(gateway.commands())
                .containsExactly(
                        new ReceiveAppeal(MINUTES, PARAGRAPH, DAY, "En förening", AppealAddressee.MUNICIPALITY));
    }

    @Test
    void two_people_may_sign_at_once_for_no_version_is_asked_for() throws Exception {
        http.perform(request("approvals", "{\"signer\": \"Karin Holm\", \"on\": \"2021-06-07\", \"means\": \"PAPER\"}"))
                .andExpect(status().isNoContent());
        assertThat(gateway.commands()).hasSize(1);
    }

    @Test
    void H9_editing_is_answered_with_its_rule() throws Exception {
        gateway.willFail(Refusal.conflict("ALREADY_APPROVED", "MIN-13", "Protokollet ändras inte."));

        send("approvals", "{\"signer\": \"Karin Holm\", \"on\": \"2021-06-07\", \"means\": \"PAPER\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("MIN-13"));
    }

    @ParameterizedTest
    @CsvSource({"19, § 19, paragraph", "FOR_ACTION, FOR_FUN, purpose", "Servicenämnden, ' ', recipient"})
    void a_fault_is_named_by_its_field(String right, String wrong, String field) throws Exception {
        String body = """
                {"paragraph": "19", "recipient": "Servicenämnden", "purpose": "FOR_ACTION"}""";

        send("dispatches", body.replace(right, wrong))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));

        assertThat(gateway.commands()).isEmpty();
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(request(path, body).header("If-Match", "\"17\""));
    }

    private static MockHttpServletRequestBuilder request(String path, String body) {
        return post("/api/v1/minutes/KS-M-KSIA-7-J/" + path)
                .header("Authorization", Token.of("oliver", "namndsekreterare@KS"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
