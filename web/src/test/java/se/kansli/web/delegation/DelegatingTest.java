package se.kansli.web.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.kansli.command.organisation.SetDelegationOrder;
import se.kansli.command.sitting.ReportDelegatedDecisions;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.organisation.DelegatedMatter;
import se.kansli.kernel.organisation.DelegationOrder;
import se.kansli.query.delegation.DelegatedDecisionView;
import se.kansli.query.delegation.DelegatedDecisions;
import se.kansli.query.delegation.DelegatedQuery;
import se.kansli.query.delegation.DelegatedState;
import se.kansli.query.projection.Page;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class DelegatingTest {

    private static final String DECISIONS = "/api/v1/delegated-decisions";
    private static final String ORDER = "/api/v1/bodies/KS/delegation-order";
    private static final DelegatedDecisionId TWELFTH = new DelegatedDecisionId("KS-D-KS-2021-12");
    private static final DelegatedMatter GRANTS =
            new DelegatedMatter("1.4", "Bidrag upp till ett prisbasbelopp", "Kommundirektören", false);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @Autowired
    private DelegatedDecisions decisions;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void KL_6_37_a_namnd_says_what_others_decide_for_it() throws Exception {
        send(put(ORDER), """
                        {"validFrom": "2021-01-01", "decidedBy": "KS § 201/2020", "matters": [{"point": "1.4",
                         "about": "Bidrag upp till ett prisbasbelopp", "delegate": "Kommundirektören",
                         "reported": false}]}""").andExpect(status().isNoContent());

        assertThat(gateway.commands())
                .containsExactly(new SetDelegationOrder(
                        Kalmar.KS, new DelegationOrder(LocalDate.of(2021, 1, 1), "KS § 201/2020", List.of(GRANTS))));
    }

    @Test
    void KL_6_37_the_order_is_read_as_it_holds_on_a_day() throws Exception {
        DelegationOrder order = new DelegationOrder(LocalDate.of(2021, 1, 1), "KS § 201/2020", List.of(GRANTS));
        when(decisions.order(Kalmar.KS, LocalDate.of(2021, 5, 21))).thenReturn(Optional.of(order));

        ask(ORDER + "?on=2021-05-21")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.matters[0].delegate").value("Kommundirektören"));
        ask(ORDER + "?on=2020-05-21").andExpect(status().isNotFound());
    }

    @Test
    void KL_6_40_a_meeting_is_told_of_decisions_by_their_numbers() throws Exception {
        send(post("/api/v1/meetings/KS-M-KSIA-7/items/2/delegated-decisions"), """
                        {"decisions": ["KS-D-KS-2021-12"]}""")
                .andExpect(status().isNoContent());

        assertThat(gateway.commands())
                .containsExactly(new ReportDelegatedDecisions(Kalmar.MEETING, 2, List.of(TWELFTH)));
    }

    @Test
    void KL_6_40_what_waits_to_be_reported_is_listed_page_by_page() throws Exception {
        when(decisions.list(any(), any())).thenReturn(new Page<>(List.of(twelfth()), "mer"));

        ask(DECISIONS + "?body=KS&state=TO_REPORT&limit=1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].decision").value("KS-D-KS-2021-12"))
                .andExpect(jsonPath("$.items[0].state").value("TO_REPORT"))
                .andExpect(jsonPath("$.next").value("mer"));

        verify(decisions).list(Kalmar.KS, new DelegatedQuery(DelegatedState.TO_REPORT, null, 1));
    }

    @Test
    void KL_6_40_one_decision_is_read_by_its_number() throws Exception {
        when(decisions.find(Kalmar.KS, TWELFTH)).thenReturn(Optional.of(twelfth()));

        ask(DECISIONS + "/KS-D-KS-2021-12")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.matter.point").value("1.4"));
        ask(DECISIONS + "/KS-D-KS-2021-13")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("REG-9"));
    }

    @Test
    void REG_9_what_delegates_of_another_authority_decided_does_not_exist() throws Exception {
        ask(DECISIONS + "?body=SFN").andExpect(status().isNotFound());
        ask(DECISIONS + "/SFN-D-SFN-2021-1").andExpect(status().isNotFound());

        verifyNoInteractions(decisions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=påhittat", "limit=0", "limit=201", "state=GLÖMT"})
    void what_is_no_page_is_refused(String parameter) throws Exception {
        ask(DECISIONS + "?body=KS&" + parameter).andExpect(status().isBadRequest());
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String body) throws Exception {
        return http.perform(request.header("Authorization", Token.of("oliver", "namndsekreterare@KS"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions ask(String path) throws Exception {
        return http.perform(get(path).header("Authorization", Token.of("oliver", "namndsekreterare@KS")));
    }

    private static DelegatedDecisionView twelfth() {
        return new DelegatedDecisionView(
                TWELFTH,
                Kalmar.CASE,
                new DecisionReference(Kalmar.KS, LocalDate.of(2021, 5, 21), null, "1.4"),
                DecisionKind.GRANT,
                "Bidraget beviljas.",
                true,
                "beslutets slag",
                GRANTS,
                DelegatedState.TO_REPORT,
                null,
                null);
    }
}
