package se.kansli.web.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.SetLocalRules;
import se.kansli.command.sitting.StopDecision;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class StoppingADecisionTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void D13_a_stop_names_the_points_and_the_member_and_no_reason() throws Exception {
        stop("{\"by\": 5, \"points\": [2]}").andExpect(status().isNoContent());
        stop("{\"by\": 5, \"points\": [2, 3], \"caseId\": \"KS-2021-0486\"}").andExpect(status().isNoContent());

        assertThat(gateway.commands())
                .containsExactly(
                        new StopDecision(Kalmar.MEETING, 6, List.of(2), 5, null),
                        new StopDecision(Kalmar.MEETING, 6, List.of(2, 3), 5, Kalmar.CASE));
    }

    @Test
    void D13_that_a_point_is_procedural_is_answered_with_its_rule() throws Exception {
        gateway.willFail(Refusal.conflict("PROCEDURAL", "MTG-14", "Punkt 1 kan inte stoppas."));

        stop("{\"by\": 5, \"points\": [1]}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("MTG-14"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"points\": [1]}|by", "{\"by\": 5}|points", "{\"by\": 0, \"points\": [1]}|by"})
    void what_is_not_said_is_named_by_its_field(String body, String field) throws Exception {
        stop(body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));

        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void MTG_14_which_body_decides_instead_is_one_of_the_local_rules() throws Exception {
        http.perform(as("administrator", put("/api/v1/bodies/IU/local-rules")).content("""
                        {"validFrom": "2022-01-01", "seats": 10, "substitutes": 0, "substituteOrder": "AS_ELECTED",
                         "publicMeetings": false, "stoppedFor": "KB"}"""))
                .andExpect(status().isNoContent());

        assertThat(gateway.commands())
                .containsExactly(new SetLocalRules(
                        new BodyCode("IU"),
                        new LocalRules(10, 0, SubstituteOrder.AS_ELECTED, null, null, null, false, new BodyCode("KB")),
                        LocalDate.of(2022, 1, 1)));
    }

    private ResultActions stop(String body) throws Exception {
        return http.perform(as("namndsekreterare@KS", post("/api/v1/meetings/KS-M-KSIA-7/items/6/stops"))
                .content(body));
    }

    private static MockHttpServletRequestBuilder as(String grant, MockHttpServletRequestBuilder request) {
        return request.header("Authorization", Token.of("oliver", grant)).contentType(MediaType.APPLICATION_JSON);
    }
}
