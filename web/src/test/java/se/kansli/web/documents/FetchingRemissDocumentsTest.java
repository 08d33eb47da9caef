package se.kansli.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.journal.AsOf;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.remiss.OutgoingRemiss;
import se.kansli.web.EdgeTest;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class FetchingRemissDocumentsTest {

    private static final String REMISS = "/api/v1/remisser/KS-2021-0486-R1";
    private static final LocalDate TODAY = LocalDate.parse("2021-09-24");

    @Autowired
    private MockMvc http;

    @Autowired
    private OutgoingRemiss remisser;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Organisation organisation;

    @BeforeEach
    void a_remiss_was_sent() {
        when(files.find(any(), any(), any())).thenReturn(Optional.empty());
        when(files.find(Kalmar.KS, Kalmar.CASE, AsOf.NOW)).thenReturn(Optional.of(Kalmar.caseFile(3)));
        when(remisser.compilation(Kalmar.KS, Kalmar.REMISS, AsOf.NOW, TODAY))
                .thenReturn(Optional.of(Kalmar.compilation("Nämnden är positiv.")));
        isCalled("KSIA", "Kommunstyrelsens utskott för integration och arbetsmarknad");
        isCalled("SFN", "Servicenämnden");
    }

    @Test
    void CON_1_CON_2_CON_3_CON_4_a_missiv_is_a_file_with_all_that_was_frozen_when_it_was_sent() throws Exception {
        RemittedDocument strategy = new RemittedDocument(
                1,
                2,
                "Strategi för inkludering",
                Kalmar.STRATEGY,
                List.of(new Annex(
                        "Bilaga 1",
                        "Nyckeltal",
                        Kalmar.INDICATORS,
                        List.of(new Annex("Bilaga A", "Källor", Kalmar.INDICATORS, List.of())))));
        when(remisser.find(Kalmar.KS, Kalmar.REMISS, AsOf.NOW, TODAY))
                .thenReturn(Optional.of(SentOut.remiss(
                        List.of(strategy),
                        new Remissinstans(
                                Kalmar.SFN, "Servicenämnden", RuleProfile.BOARD_SE, LocalDate.parse("2021-08-20")),
                        new Remissinstans(
                                new BodyCode("KVAB"),
                                "Kalmar Vatten AB",
                                RuleProfile.COMPANY,
                                LocalDate.parse("2021-09-03")))));

        assertThat(text(fetch(REMISS + "/missiv", "handlaggare@KS").andExpect(named("missiv-KS-2021-0486-R1.pdf"))))
                .containsSubsequence(
                        "Remiss: Strategi för etnisk och kulturell inkludering",
                        "KS 2021/0486",
                        "Fredagen den 20 augusti 2021",
                        "Kommunstyrelsens utskott för integration och arbetsmarknad, 21 maj 2021, § 19",
                        "samtliga nämnder och bolag",
                        "Nämnderna är skyldiga att yttra sig (6 kap. 12 § kommunallagen); bolagen tillfrågas utan"
                                + " skyldighet.",
                        "Carolina Andersson",
                        "Lämna synpunkter.",
                        "Skicka svaret till Kommunstyrelsen och ange KS 2021/0486.",
                        "Handling 1, version 2, Strategi för inkludering",
                        "Bilaga 1, Nyckeltal",
                        "Bilaga A, Källor",
                        "Servicenämnden",
                        "Kalmar Vatten AB, svar senast 3 september 2021",
                        "Carolina Andersson");
    }

    @Test
    void CON_17_the_compilation_is_a_file_too_with_the_late_and_the_silent() throws Exception {
        assertThat(text(fetch(REMISS + "/compilation", "handlaggare@KS")
                        .andExpect(named("remissammanstallning-KS-2021-0486-R1.pdf"))))
                .containsSubsequence(
                        "samtliga nämnder och bolag",
                        "Avsändaren har slutat vänta på svar. Av 2 tillfrågade: 1 svarade för sent, 1 svarade inte.",
                        "Handling 1, version 1, Strategi",
                        "SFN 2021/0130",
                        "Svarade 34 dagar för sent",
                        "Tillstyrker med synpunkter",
                        "Svarade inte",
                        "Punkter där någon avstyrker",
                        "Punkt 4.3 a",
                        "Servicenämnden (Avstyrker, ansvar):",
                        "Erbjuder: Kan bygga.",
                        "Nämnden är positiv.",
                        "Reservation, En ledamot");
    }

    @Test
    void CON_7_a_tjansteskrivelse_is_a_file_with_proposal_first_and_says_that_it_is_late() throws Exception {
        when(files.find(Kalmar.SFN, SentOut.ANSWERING, AsOf.NOW)).thenReturn(Optional.of(SentOut.answering()));
        String memo = "/api/v1/cases/SFN-2021-0130/tjansteskrivelser/";

        assertThat(text(fetch(memo + "1/document", "handlaggare@SFN")
                        .andExpect(named("tjansteskrivelse-SFN-2021-0130-1.pdf"))))
                .containsSubsequence(
                        "Servicenämnden",
                        "SFN 2021/0130",
                        "8 september 2021",
                        "Remissvar om strategi",
                        "Förslag till beslut",
                        "Nämnden antar yttrandet som sitt eget.",
                        "Kommunstyrelsen (KS 2021/0486) begärde yttrande senast den 20 augusti 2021.",
                        "Lämna synpunkter.",
                        "19 dagar efter den sista svarsdagen",
                        "Förslag till yttrande",
                        "Förvaltningen är positiv.",
                        "Peter Arnesson",
                        "Skickas till",
                        "Kommunstyrelsen");
        notFound(memo + "2/document", "handlaggare@SFN");
        notFound("/api/v1/cases/KS-2021-0486/tjansteskrivelser/1/document", "handlaggare@KS");
    }

    @Test
    void the_past_is_printed_as_it_was() throws Exception {
        AsOf then = AsOf.validAt(LocalDate.parse("2021-09-08"));
        when(files.find(Kalmar.KS, Kalmar.CASE, then)).thenReturn(Optional.of(Kalmar.caseFile(2)));
        when(remisser.compilation(Kalmar.KS, Kalmar.REMISS, then, TODAY))
                .thenReturn(Optional.of(Kalmar.compilation("Då.")));

        assertThat(text(fetch(REMISS + "/compilation?validAt=2021-09-08", "handlaggare@KS")))
                .contains("Då.");
    }

    @Test
    void A17_the_documents_of_another_authority_do_not_exist() throws Exception {
        for (String path : List.of("/missiv", "/compilation")) {
            notFound(REMISS + path, "handlaggare@SFN");
        }
        notFound("/api/v1/cases/SFN-2021-0130/tjansteskrivelser/1/document", "handlaggare@KS");
    }

    private void isCalled(String code, String name) {
        BodyCode body = new BodyCode(code);
        when(organisation.find(body))
                .thenReturn(Optional.of(new BodyView(
                        body,
                        name,
                        List.of(),
                        RuleProfile.BOARD_SE,
                        null,
                        LocalDate.parse("2019-01-01"),
                        List.of(),
                        null)));
    }

    private ResultActions ask(String path, String grant) throws Exception {
        return http.perform(get(path)
                .accept(MediaType.APPLICATION_PDF, MediaType.APPLICATION_PROBLEM_JSON)
                .header("Authorization", Token.of("carolina", grant)));
    }

    private ResultActions fetch(String path, String grant) throws Exception {
        return ask(path, grant).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
    }

    private void notFound(String path, String grant) throws Exception {
        ask(path, grant)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("REG-9"));
    }

    private static ResultMatcher named(String fileName) {
        return header().string("Content-Disposition", Matchers.containsString(fileName));
    }

    private static String text(ResultActions answer) throws Exception {
        return Printed.text(answer.andReturn().getResponse().getContentAsByteArray());
    }
}
