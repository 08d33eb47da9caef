package se.kansli.web.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.kansli.command.Refusal;
import se.kansli.command.records.AttachAnnex;
import se.kansli.command.records.RegisterRecord;
import se.kansli.query.content.Contents;
import se.kansli.query.inbox.Inbox;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

/// A record never refers to a file that nobody can read.
@EdgeTest
class ReferringToFilesTest {

    private static final String RECORDS = "/api/v1/cases/KS-2021-0486/records";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String STORED = "a".repeat(64);
    private static final String UNKNOWN = "b".repeat(64);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @Autowired
    private Contents contents;

    @Autowired
    private Inbox inbox;

    @BeforeEach
    void one_file_is_stored() {
        gateway.forget();
        when(contents.holds(STORED, 5, DOCX)).thenReturn(true);
        when(contents.uploadedBy(Kalmar.KS, STORED)).thenReturn(true);
    }

    @Test
    void a_file_that_was_uploaded_is_registered() throws Exception {
        gateway.willAnswer(1);

        register("\"file\": " + file(STORED, DOCX)).andExpect(status().isCreated());

        assertThat(gateway.commands())
                .singleElement()
                .isInstanceOfSatisfying(
                        RegisterRecord.class,
                        command -> assertThat(command.file())
                                .satisfies(file -> assertThat(file.mediaType()).isEqualTo(DOCX)));
    }

    @Test
    void a_file_that_nobody_uploaded_is_refused_by_its_hash() throws Exception {
        register("\"file\": " + file(UNKNOWN, DOCX))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].field").value("file.sha256"));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void REG_9_a_file_that_another_authority_uploaded_is_answered_as_one_that_nobody_did() throws Exception {
        when(contents.holds(UNKNOWN, 5, DOCX)).thenReturn(true);
        when(contents.uploadedBy(Kalmar.SFN, UNKNOWN)).thenReturn(true);
        String anothers = answerTo(UNKNOWN);
        when(contents.holds(UNKNOWN, 5, DOCX)).thenReturn(false);

        assertThat(anothers).isEqualTo(answerTo(UNKNOWN));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void REG_9_who_does_not_work_there_learns_nothing_of_what_the_authority_holds() throws Exception {
        gateway.willFail(Refusal.notFound("NOT_FOUND", "REG-9", "Det som begäran gäller finns inte."));
        for (String sha256 : List.of(STORED, UNKNOWN)) {
            send("registrator@SFN", HttpMethod.POST, RECORDS, record("\"file\": " + file(sha256, DOCX)))
                    .andExpect(status().isNotFound());
        }
        verify(contents, never()).holds(any(), anyLong(), any());
        verify(contents, never()).uploadedBy(any(), any());
    }

    @Test
    void a_file_that_came_with_a_remiss_is_the_receivers_to_name() throws Exception {
        gateway.willAnswer(1);
        when(contents.holds(UNKNOWN, 5, DOCX)).thenReturn(true);
        when(inbox.hasReceived(Kalmar.KS, UNKNOWN)).thenReturn(true);

        register("\"file\": " + file(UNKNOWN, DOCX)).andExpect(status().isCreated());
    }

    @Test
    void REG_9_a_file_of_an_answer_on_paper_is_the_senders_own() throws Exception {
        String answer = """
                {"remissinstans": "SFN", "kind": "YTTRANDE", "text": "Tillstyrks.", "receivedOn": "2021-08-20", "file": %s}
                """;
        send(HttpMethod.POST, "/api/v1/remisser/KS-2021-0486-R1/answers", answer.formatted(file(UNKNOWN, DOCX)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("file.sha256"));
        gateway.willAnswer(2);
        send(HttpMethod.POST, "/api/v1/remisser/KS-2021-0486-R1/answers", answer.formatted(file(STORED, DOCX)))
                .andExpect(status().is2xxSuccessful());
    }

    @Test
    void an_annex_too_is_uploaded_before_it_is_named() throws Exception {
        register("""
                        "annexes": [{"label": "Bilaga 1", "title": "Nyckeltal", "file": %s}]""".formatted(file(UNKNOWN, DOCX)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("annexes[0].file.sha256"));
        send(HttpMethod.PUT, "/api/v1/cases/KS-2021-0486/records/1/annexes/1/file", file(UNKNOWN, DOCX))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("sha256"));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void an_annex_that_was_uploaded_is_attached() throws Exception {
        send(HttpMethod.PUT, "/api/v1/cases/KS-2021-0486/records/1/annexes/1/file", file(STORED, DOCX))
                .andExpect(status().isNoContent());
        assertThat(gateway.commands()).singleElement().isInstanceOf(AttachAnnex.class);
    }

    @Test
    void the_store_is_not_asked_about_what_is_badly_described() throws Exception {
        register("\"file\": " + file(STORED, "docx"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].field").value("file.mediaType"));
        verify(contents, never()).holds(any(), anyLong(), any());
        assertThat(gateway.commands()).isEmpty();
    }

    private String answerTo(String sha256) throws Exception {
        return send(HttpMethod.POST, RECORDS, record("\"file\": " + file(sha256, DOCX)))
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions register(String more) throws Exception {
        return send(HttpMethod.POST, RECORDS, record(more));
    }

    private static String record(String more) {
        return """
                {"kind": "ESTABLISHED", "date": "2021-05-12", "title": "Strategi", "publicTitle": "Strategi", %s}
                """.formatted(more);
    }

    private ResultActions send(HttpMethod method, String path, String body) throws Exception {
        return send("registrator@KS", method, path, body);
    }

    private ResultActions send(String grant, HttpMethod method, String path, String body) throws Exception {
        return http.perform(MockMvcRequestBuilders.request(method, path)
                .header("Authorization", Token.of("anna", grant))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static String file(String sha256, String mediaType) {
        return """
                {"sha256": "%s", "size": 5, "mediaType": "%s", "fileName": "strategi.docx"}""".formatted(sha256, mediaType);
    }
}
