package se.kansli.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
import se.kansli.command.preparation.MakeCaseReady;
import se.kansli.command.preparation.TakeCaseBack;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.preparation.MemoReference;
import se.kansli.kernel.preparation.Readiness;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.readycases.Difference;
import se.kansli.query.readycases.ReadyCases;
import se.kansli.query.readycases.WaitingCase;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class MakingReadyTest {

    private static final String READINESS = "/api/v1/cases/KS-2021-0486/readiness";
    private static final BodyCode KF = new BodyCode("KF");
    private static final BodyCode KSIA = new BodyCode("KSIA");
    private static final LocalDate JANUARY_10 = LocalDate.of(2022, 1, 10);
    private static final String READY = """
            {"body": "KF", "memo": {"recordNumber": 7, "version": 2},
             "recommendations": ["Strategin antas.", "Den följs upp."],
             "documents": [{"recordNumber": 1, "version": 2}, {"recordNumber": 4}],
             "missingReason": "Trycks för sig"}""";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @Autowired
    private ReadyCases cases;

    @Autowired
    private Organisation organisation;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void CON_18_a_case_is_made_ready_and_taken_back() throws Exception {
        send(READINESS, READY).andExpect(status().isNoContent());
        send(READINESS, "{\"body\": \"KS\", \"memo\": {\"version\": 1}}").andExpect(status().isNoContent());
        send(READINESS + "/withdrawal", "{\"body\": \"KF\", \"reason\": \"Ett förslag till\"}")
                .andExpect(status().isNoContent());
        assertThat(gateway.commands())
                .containsExactly(
                        new MakeCaseReady(
                                Kalmar.CASE,
                                KF,
                                null,
                                new MemoReference(7, 2),
                                List.of("Strategin antas.", "Den följs upp."),
                                List.of(new MakeCaseReady.Document(1, 2), new MakeCaseReady.Document(4, null)),
                                "Trycks för sig"),
                        new MakeCaseReady(
                                Kalmar.CASE, Kalmar.KS, null, new MemoReference(null, 1), List.of(), List.of(), null),
                        new TakeCaseBack(Kalmar.CASE, KF, "Ett förslag till"));
    }

    @Test
    void A14_what_is_missing_is_answered_with_its_rule() throws Exception {
        gateway.willFail(Refusal.conflict("CONSULTED_ANNEX_MISSING", "CON-18", "Bilaga 1 saknas."));
        send(READINESS, READY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("CON-18"))
                .andExpect(jsonPath("$.detail").value("Bilaga 1 saknas."));
    }

    @ParameterizedTest
    @CsvSource({
        "Den följs upp., ' ', recommendations[1]",
        "'\"version\": 2}, {', '\"version\": 0}, {', documents[0].version",
        "'\"documents\": [', '\"documents\": [null, ', documents[0]",
        "'\"version\": 2},', '\"version\": 0},', memo.version"
    })
    void a_fault_is_named_by_its_field(String right, String wrong, String field) throws Exception {
        send(READINESS, READY.replaceFirst(Pattern.quote(right), wrong))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void what_waits_for_an_utskott_is_read_by_those_of_its_namnd_and_does_not_exist_for_others() throws Exception {
        when(organisation.find(KSIA))
                .thenReturn(Optional.of(new BodyView(
                        KSIA,
                        "Utskottet",
                        List.of(),
                        RuleProfile.SUBCOMMITTEE_SE,
                        Kalmar.KS,
                        JANUARY_10,
                        List.of(),
                        null)));
        when(cases.waitingFor(KSIA)).thenReturn(List.of(waiting(KSIA)));

        http.perform(read("/api/v1/bodies/KSIA/waiting?authority=KS", "namndsekreterare@KS"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].readiness.caseId").value("KS-2021-0486"))
                .andExpect(jsonPath("$[0].readiness.readyOn").value("2022-01-10"));
        http.perform(read("/api/v1/bodies/KSIA/waiting?authority=SFN", "namndsekreterare@SFN"))
                .andExpect(status().isNotFound());
        http.perform(read("/api/v1/bodies/KSIA/waiting?authority=KS", "namndsekreterare@SFN"))
                .andExpect(status().isNotFound());
        http.perform(read("/api/v1/bodies/KSIA/waiting", "namndsekreterare@KS")).andExpect(status().isNotFound());
    }

    @Test
    void A14_the_differences_are_those_before_the_authority_itself_unless_another_body_is_named() throws Exception {
        when(cases.find(any(), any())).thenReturn(Optional.empty());
        when(cases.find(Kalmar.CASE, KF)).thenReturn(Optional.of(waiting(KF)));

        http.perform(read(READINESS + "/differences?body=KF", "handlaggare@KS"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].kind").value("MISSING"))
                .andExpect(jsonPath("$[0].consultedVersion").value(1));
        http.perform(read(READINESS + "/differences", "handlaggare@KS")).andExpect(status().isNotFound());
        http.perform(read(READINESS + "/differences?body=KF", "handlaggare@SFN"))
                .andExpect(status().isNotFound());
    }

    private static WaitingCase waiting(BodyCode body) {
        return new WaitingCase(
                new Readiness(
                        Kalmar.CASE,
                        body,
                        "Strategi",
                        null,
                        new MemoReference(7, 2),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        JANUARY_10,
                        null,
                        null),
                List.of(new Difference(1, "Strategi", Difference.Kind.MISSING, 1, null, List.of())));
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post(path)
                .header("Authorization", Token.of("anna", "handlaggare@KS"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static MockHttpServletRequestBuilder read(String path, String grant) {
        return get(path).header("Authorization", Token.of("anna", grant));
    }
}
