package se.kansli.web.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
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
import se.kansli.command.Refusal;
import se.kansli.command.records.IdentifyExtract;
import se.kansli.command.records.ResolveRemark;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class IdentifyingExtractsTest {

    private static final String RECORD = "/api/v1/cases/KS-2021-0486/records/1";
    private static final String EXTRACT = """
            {"annex": "1/2", "extractOf": {"body": "KSIA", "date": "2021-05-21", "paragraph": "§ 19"},
             "heading": "Kommunstyrelsens utskott för integration och arbetsmarknad",
             "secretary": "Oliver Wykman", "approvers": ["Dzenita Abaza ordförande"]}""";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void A7_an_extract_is_linked_to_the_body_that_heads_it() throws Exception {
        send("/extracts", EXTRACT).andExpect(status().isNoContent());
        assertThat(gateway.commands())
                .containsExactly(new IdentifyExtract(
                        Kalmar.CASE,
                        1,
                        new AnnexPath("1/2"),
                        new DecisionReference(new BodyCode("KSIA"), LocalDate.parse("2021-05-21"), "§ 19", null),
                        "Kommunstyrelsens utskott för integration och arbetsmarknad",
                        "Oliver Wykman",
                        List.of("Dzenita Abaza ordförande")));
    }

    @Test
    void another_bodys_heading_is_answered_with_its_rule() throws Exception {
        gateway.willFail(Refusal.invalid("ANOTHER_BODYS_HEADING", "MIN-11", "Ange det organ som rubriken nämner."));
        send("/extracts", EXTRACT)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.rule").value("MIN-11"))
                .andExpect(jsonPath("$.detail").value("Ange det organ som rubriken nämner."));
    }

    @ParameterizedTest
    @CsvSource({"1/2, 1.2, annex", "§ 19, paragraf 19, extractOf", "Dzenita Abaza ordförande, ' ', approvers[0]"})
    void a_fault_is_named_by_its_field(String right, String wrong, String field) throws Exception {
        send("/extracts", EXTRACT.replace(right, wrong))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void a_remark_is_resolved_by_its_number() throws Exception {
        send("/remarks/2/resolution", "{\"settled\": \"§ 19\", \"note\": \"Enligt rubriken\"}")
                .andExpect(status().isNoContent());
        assertThat(gateway.commands()).containsExactly(new ResolveRemark(Kalmar.CASE, 1, 2, "§ 19", "Enligt rubriken"));
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post(RECORD + path)
                .header("Authorization", Token.of("anna", "registrator@KS"))
                .header("If-Match", "\"17\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
