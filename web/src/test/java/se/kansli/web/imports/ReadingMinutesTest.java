package se.kansli.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Token;
import tools.jackson.databind.json.JsonMapper;

/// The text of minutes is read for whoever imports minutes somewhere, and nothing comes of it.
@EdgeTest
class ReadingMinutesTest {

    private static final String MINUTES = """
            Integrationsrådet
            Sammanträdesdatum 2020-11-11

            Närvarande
            1. Anna Berg (S), ordförande
            3. Bo Dahl (M)

            § 135 Nästa sammanträde

            Nästa sammanträde är den 3 mars 2020 kl. 13-15.
            """;

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @BeforeEach
    void nothing_was_sent() {
        gateway.forget();
    }

    @Test
    void B2_B6_what_is_printed_is_answered_as_printed_and_what_is_odd_is_remarked() throws Exception {
        read(MINUTES, "namndsekreterare@KS")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.meeting.days[0]").value("2020-11-11"))
                .andExpect(jsonPath("$.meeting.starts").isEmpty())
                .andExpect(jsonPath("$.paragraphs[0].number").value("135"))
                .andExpect(jsonPath("$.paragraphs[0].nextMeetings[0].date").value("2020-03-03"))
                .andExpect(jsonPath("$.remarks[?(@.code == 'ORDINAL_GAP')].printed")
                        .value("2"))
                .andExpect(jsonPath("$.remarks[?(@.code == 'NEXT_MEETING_BEFORE_MEETING')].suggested")
                        .value("2021-03-03"));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void lines_and_pages_may_end_as_they_do_in_any_file() throws Exception {
        read(MINUTES.replace("\n", "\r\n").replace("§ 135", "\f§ 135"), "registrator@SFN")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paragraphs[0].number").value("135"));
    }

    @Test
    void a_text_may_be_longer_than_a_field_is_elsewhere_and_not_longer_than_a_body() throws Exception {
        String line = "Rådet diskuterade frågan och tackade för informationen.\n";

        read(MINUTES + line.repeat(5_000), "namndsekreterare").andExpect(status().isOk());
        read(MINUTES + line.repeat(20_000), "namndsekreterare").andExpect(status().isContentTooLarge());
    }

    @Test
    void a_text_that_holds_other_control_characters_is_no_text() throws Exception {
        read(MINUTES + "\u0007", "namndsekreterare@KS")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("text"));
        read(" \n ", "namndsekreterare@KS").andExpect(status().isBadRequest());
    }

    @Test
    void who_imports_no_minutes_has_none_read() throws Exception {
        read(MINUTES, "handlaggare@KS")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("ROLE_MISSING"));
    }

    private ResultActions read(String text, String grant) throws Exception {
        return http.perform(post("/api/v1/minutes/readings")
                .header("Authorization", Token.of("anna", grant))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsBytes(Map.of("text", text))));
    }
}
