package se.kansli.web.remiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.kansli.command.Refusal;
import se.kansli.command.remiss.SendRemiss;
import se.kansli.kernel.remiss.AskingGround;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class SendingARemissTest {

    private static final String REMISS = """
            {"decision": {"body": "KSIA", "date": "2021-05-21", "paragraph": "§ 19"}, "question": "Lämna synpunkter.",
             "dueOn": "2021-08-20", "documents": [{"recordNumber": 1}],
             "consultees": {"asPrinted": "samtliga nämnder", "allNamnder": true}%s}""";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void CON_1_by_what_law_it_asks_and_who_signs_may_be_told() throws Exception {
        gateway.willAnswer(Kalmar.REMISS);

        send(", \"ground\": \"KL_6_12\", \"signedBy\": \"Carolina Andersson\"").andExpect(status().isCreated());
        send("").andExpect(status().isCreated());

        assertThat(gateway.commands())
                .extracting(sent -> ((SendRemiss) sent).ground(), sent -> ((SendRemiss) sent).signedBy())
                .containsExactly(tuple(AskingGround.KL_6_12, "Carolina Andersson"), tuple(null, null));
    }

    @Test
    void CON_1_a_law_that_is_not_the_senders_is_answered_with_the_rule() throws Exception {
        gateway.willFail(Refusal.invalid("NOT_BY_THAT_LAW", "CON-1", "Bara regeringen."));

        send(", \"ground\": \"RF_7_2\"").andExpect(jsonPath("$.rule").value("CON-1"));
    }

    private ResultActions send(String more) throws Exception {
        return http.perform(post("/api/v1/cases/KS-2021-0486/remisser")
                .header("Authorization", Token.of("carolina", "handlaggare@KS"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(REMISS.formatted(more)));
    }
}
