package se.kansli.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.kansli.command.access.CommandMetadata;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Token;

/// A change that builds on what its giver has seen says which version that was.
@EdgeTest
class ChangingWhatOneHasSeenTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    static Stream<MockHttpServletRequestBuilder> changes() {
        return Stream.of(
                put("/api/v1/cases/KS-2021-0486/title").content("{\"title\": \"B\", \"publicTitle\": \"B\"}"),
                put("/api/v1/cases/KS-2021-0486/officer").content("{\"officer\": \"Anna\"}"),
                put("/api/v1/cases/KS-2021-0486/secrecy-mark").content("{\"provision\": \"25 kap. 1 § OSL\"}"),
                delete("/api/v1/cases/KS-2021-0486/secrecy-mark").content("{\"reason\": \"Prövad\"}"),
                delete("/api/v1/cases/KS-2021-0486/records/1/secrecy-mark").content("{\"reason\": \"Prövad\"}"),
                put("/api/v1/cases/KS-2021-0486/records/1/secrecy-mark")
                        .content("{\"provision\": \"25 kap. 1 § OSL\"}"),
                MockMvcRequestBuilders.post("/api/v1/cases/KS-2021-0486/records/1/remarks/1/resolution")
                        .content("{\"settled\": \"§ 19\"}"),
                put("/api/v1/meetings/KS-M-KSIA-7/time")
                        .content(
                                "{\"time\": {\"day\": \"2021-05-21\", \"mode\": \"ON_SITE\"}, \"reason\": \"Flyttas\"}"),
                MockMvcRequestBuilders.post("/api/v1/meetings/KS-M-KSIA-7/cancellation")
                        .content("{\"reason\": \"Inga ärenden\"}"),
                change("PUT", "/items/1", "{\"title\": \"Budget\"}"),
                change("POST", "/items/1/removal", "{\"reason\": \"Inte berett\"}"),
                change("PUT", "/agenda", "{\"items\": [1]}"),
                change("POST", "/summons", "{\"recipients\": [\"Ledamöterna\"]}"),
                change("POST", "/numbers", ""),
                change("POST", "/opening", """
                        {"day": "2021-05-21", "at": "13:00", "presidedBy": 1,
                         "attendees": [{"name": "Dzenita Abaza", "role": "CHAIR", "presence": "ON_SITE"}]}"""),
                change("POST", "/adjournment", "{\"at\": \"14:00\"}"),
                change("POST", "/resumption", "{\"day\": \"2021-05-21\", \"at\": \"14:30\"}"),
                change("POST", "/closing", "{\"at\": \"15:00\"}"),
                change("PUT", "/items/1/questions", "{\"questions\": [{\"text\": \"Bifalls förslaget?\"}]}"),
                change("PUT", "/items/1/decision", "{\"points\": [{\"kind\": \"NOTE\", \"wording\": \"Noteras.\"}]}"),
                change("POST", "/items/1/handling", "{\"outcome\": \"INFORMED\", \"text\": \"Information.\"}"),
                change("POST", "/items/1/postponement", "{\"outcome\": \"TABLED\", \"reason\": \"Tid saknas\"}"),
                change("POST", "/items/1/withdrawal", "{\"reason\": \"Utgår\"}"),
                change("POST", "/items/1/immediate-approval", ""),
                MockMvcRequestBuilders.post("/api/v1/minutes/KS-M-KSIA-7-J/meeting-approval")
                        .content("{\"meeting\": \"KS-M-KSIA-8\", \"item\": 2}"),
                MockMvcRequestBuilders.post("/api/v1/minutes/KS-M-KSIA-7-J/announcement")
                        .content("{\"on\": \"2021-06-07\", \"whereKept\": \"Kansliet\"}"),
                MockMvcRequestBuilders.post("/api/v1/minutes/KS-M-KSIA-7-J/notice-removal")
                        .content("{\"on\": \"2021-06-30\"}"),
                MockMvcRequestBuilders.post("/api/v1/minutes/KS-M-KSIA-7-J/appeals/1/forwarding")
                        .content("{\"on\": \"2021-06-30\"}"),
                MockMvcRequestBuilders.post("/api/v1/minutes/KS-M-KSIA-7-J/appeals/1/outcome")
                        .content("{\"outcome\": \"UPHELD\", \"on\": \"2021-12-01\"}"),
                MockMvcRequestBuilders.post("/api/v1/minutes/KS-M-KSIA-7-J/corrections")
                        .content("""
                        {"paragraph": "19", "oldText": "5", "newText": "6", "reason": "Skrivfel", "by": "Oliver Wykman"}"""),
                MockMvcRequestBuilders.post("/api/v1/minutes/KS-M-KSIA-7-J/web-review")
                        .content("{\"redactions\": [], \"by\": \"Oliver Wykman\"}"),
                MockMvcRequestBuilders.post("/api/v1/meetings/KS-M-IR-1/remarks/3/resolution")
                        .content("{\"settlement\": \"KEPT_AS_PRINTED\", \"note\": \"Så står det\"}"),
                MockMvcRequestBuilders.post("/api/v1/assignments/KS-A-KSIA-7-3-1/acceptance")
                        .content("{}"),
                MockMvcRequestBuilders.post("/api/v1/assignments/KS-A-KSIA-7-3-1/contest")
                        .content("{\"reason\": \"Inte vårt ansvar\"}"),
                MockMvcRequestBuilders.post("/api/v1/assignments/KS-A-KSIA-7-3-1/completion")
                        .content("{\"on\": \"2021-12-01\"}"),
                MockMvcRequestBuilders.post("/api/v1/assignments/KS-A-KSIA-7-3-1/revocation")
                        .content("{\"reason\": \"Läget är ett annat\"}"),
                MockMvcRequestBuilders.post("/api/v1/assignments/KS-A-KSIA-7-3-1/lapse")
                        .content("{\"reason\": \"Lagen är ändrad\"}"),
                MockMvcRequestBuilders.post("/api/v1/cases/KS-2021-0486/closing")
                        .content("{\"reason\": \"DECIDED\"}"),
                MockMvcRequestBuilders.post("/api/v1/cases/KS-2021-0486/reopening")
                        .content("{\"reason\": \"Mer kom in\"}"),
                MockMvcRequestBuilders.post("/api/v1/cases/KS-2021-0486/transfer")
                        .content("{\"to\": \"SFN\", \"reason\": \"Fel nämnd\"}"),
                MockMvcRequestBuilders.post("/api/v1/cases/SFN-2021-0130/tjansteskrivelser/1/proposal")
                        .content(""),
                MockMvcRequestBuilders.post("/api/v1/cases/SFN-2021-0130/yttrande")
                        .content("""
                        {"decision": {"body": "SFN", "date": "2021-09-22", "paragraph": "§ 90"}, "mode": "AS_PROPOSED", "version": 1}"""),
                MockMvcRequestBuilders.post("/api/v1/cases/SFN-2021-0130/decline")
                        .content("""
                        {"decision": {"body": "SFN", "date": "2021-09-22", "paragraph": "§ 90"}, "reason": "Berör oss inte"}"""),
                MockMvcRequestBuilders.post("/api/v1/cases/SFN-2021-0130/dispatch")
                        .content(""));
    }

    private static MockHttpServletRequestBuilder change(String method, String path, String body) {
        return MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(method), URI.create("/api/v1/meetings/KS-M-KSIA-7" + path))
                .content(body);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_without_a_version_is_refused(MockHttpServletRequestBuilder change) throws Exception {
        http.perform(asSomebody(change))
                .andExpect(status().isPreconditionRequired())
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:version-required"));
        assertThat(gateway.commands()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_carries_its_version_to_the_case(MockHttpServletRequestBuilder change) throws Exception {
        gateway.willAnswer(1);
        http.perform(asSomebody(change).header("If-Match", "\"17\"")).andExpect(status().is2xxSuccessful());
        assertThat(gateway.last().getMetaData()).containsEntry(CommandMetadata.EXPECTED_VERSION, 17L);
    }

    @Test
    void a_change_of_an_older_version_is_refused() throws Exception {
        gateway.willFail(new ConflictingModificationException("stale"));
        http.perform(asSomebody(put("/api/v1/cases/KS-2021-0486/officer").content("{\"officer\": \"Anna\"}"))
                        .header("If-Match", "\"17\""))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:stale-version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "W/\"17\"", "*", "\"a\"", "\"1\", \"2\"", "\"9999999999999999999\""})
    void a_version_that_is_no_etag_of_ours_is_refused(String given) throws Exception {
        http.perform(asSomebody(put("/api/v1/cases/KS-2021-0486/officer").content("{\"officer\": \"Anna\"}"))
                        .header("If-Match", given))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("If-Match"));
        assertThat(gateway.commands()).isEmpty();
    }

    private static MockHttpServletRequestBuilder asSomebody(MockHttpServletRequestBuilder request) {
        return request.contentType(MediaType.APPLICATION_JSON)
                .header("Authorization", Token.of("anna", "registrator@KS", "handlaggare@SFN"));
    }
}
