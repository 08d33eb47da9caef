package se.kansli.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.kansli.command.access.CommandMetadata;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Grant;
import se.kansli.kernel.access.Provenance;
import se.kansli.query.journal.Journal;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Token;

/// What travels beside a command, so that a repeat is recognised and every event can be traced to its request.
@EdgeTest
class RepeatingARequestTest {

    private static final String LINK = "{\"other\": \"KS 2020/0001\", \"kind\": \"RELATED\"}";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @Autowired
    private Journal journal;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void a_command_carries_who_gave_it_and_through_what() throws Exception {
        http.perform(link(LINK).header("X-Request-Id", "begaran-7"))
                .andExpect(status().isNoContent())
                .andExpect(header().string("X-Request-Id", "begaran-7"));
        assertThat(gateway.last().getMetaData())
                .containsEntry(
                        CommandMetadata.ACTOR,
                        new Actor("anna", "Namn på anna", Set.of(Grant.parse("registrator@KS")), false))
                .containsEntry(Provenance.CHANNEL, "api")
                .containsEntry(Provenance.CORRELATION, "begaran-7")
                .doesNotContainKeys(CommandMetadata.IDEMPOTENCY_KEY, CommandMetadata.EXPECTED_VERSION);
    }

    @Test
    void a_machine_says_that_it_is_one() throws Exception {
        http.perform(MockMvcRequestBuilders.post("/api/v1/cases/KS-2021-0486/links")
                        .header("Authorization", Token.ofAutomation("automat", "handlaggare@KS"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(LINK))
                .andExpect(status().isNoContent());
        assertThat(gateway.last().getMetaData().get(CommandMetadata.ACTOR))
                .isInstanceOfSatisfying(
                        Actor.class, actor -> assertThat(actor.automation()).isTrue());
    }

    @Test
    void a_request_without_a_good_name_gets_one() throws Exception {
        String given = http.perform(link(LINK).header("X-Request-Id", "en rad\twith junk"))
                .andReturn()
                .getResponse()
                .getHeader("X-Request-Id");
        assertThat(given).hasSize(36);
        assertThat(gateway.last().getMetaData()).containsEntry(Provenance.CORRELATION, given);
    }

    @Test
    void the_same_request_has_the_same_hash_and_another_one_has_another() throws Exception {
        String first = hashOf(link(LINK));
        assertThat(first).hasSize(64);
        assertThat(hashOf(link(LINK))).isEqualTo(first);
        assertThat(hashOf(link(LINK.replace("0001", "0002")))).isNotEqualTo(first);
        assertThat(hashOf(request("/api/v1/cases/KS-2021-0487/links", LINK))).isNotEqualTo(first);
    }

    @Test
    void a_repeat_gets_the_first_answer() throws Exception {
        gateway.willAnswer(7);
        String record = """
                {"kind": "ESTABLISHED", "date": "2021-05-12", "title": "Skrivelse", "publicTitle": "Skrivelse"}""";
        MockHttpServletResponse first = answerTo(record, 40);
        MockHttpServletResponse second = answerTo(record, 55);
        assertThat(second.getStatus()).isEqualTo(first.getStatus()).isEqualTo(201);
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"två ord", "", "ö"})
    void a_key_that_is_no_key_is_refused(String key) throws Exception {
        http.perform(link(LINK).header("Idempotency-Key", key))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void every_write_tells_from_which_position_it_can_be_read() throws Exception {
        when(journal.positionOf("KS-2021-0486")).thenReturn(OptionalLong.of(4711));
        http.perform(link(LINK)).andExpect(header().string("Kansli-Position", "4711"));
    }

    private MockHttpServletResponse answerTo(String body, long position) throws Exception {
        when(journal.positionOf("KS-2021-0486")).thenReturn(OptionalLong.of(position));
        return http.perform(request("/api/v1/cases/KS-2021-0486/records", body).header("Idempotency-Key", "nyckel-1"))
                .andReturn()
                .getResponse();
    }

    private String hashOf(MockHttpServletRequestBuilder request) throws Exception {
        http.perform(request.header("Idempotency-Key", "nyckel-1")).andExpect(status().isNoContent());
        assertThat(gateway.last().getMetaData()).containsEntry(CommandMetadata.IDEMPOTENCY_KEY, "nyckel-1");
        return String.valueOf(gateway.last().getMetaData().get(CommandMetadata.REQUEST_HASH));
    }

    private static MockHttpServletRequestBuilder link(String body) {
        return request("/api/v1/cases/KS-2021-0486/links", body);
    }

    private static MockHttpServletRequestBuilder request(String path, String body) {
        return MockMvcRequestBuilders.post(path)
                .header("Authorization", Token.of("anna", "registrator@KS"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
