package se.kansli.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.kansli.kernel.access.Authorities;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.diarium.Diarium;
import se.kansli.query.diarium.DiariumSearch;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.journal.AsOf;
import se.kansli.query.projection.Page;
import se.kansli.query.remiss.OutgoingRemiss;
import se.kansli.query.timeline.Timeline;
import se.kansli.web.EdgeTest;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

/// A17: what another authority keeps does not exist, and nothing in the answer tells whether it does.
@EdgeTest
class ReadingTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private OutgoingRemiss remisser;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Diarium diarium;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cases/KS-2021-0486",
                "/api/v1/cases/KS-2021-0486/timeline",
                "/api/v1/cases/KS-2021-0486/remisser",
                "/api/v1/cases/KS-2021-0486/records/1/file",
                "/api/v1/cases/KS-2021-0486/records/1/annexes/1/file",
                "/api/v1/remisser/KS-2021-0486-R1",
                "/api/v1/remisser/KS-2021-0486-R1/compilation",
                "/api/v1/inboxes/KS",
                "/api/v1/inboxes/KS/events",
                "/api/v1/incoming-remisser/KS-IN-SFN-2021-0130-R1",
                "/api/v1/incoming-remisser/KS-IN-SFN-2021-0130-R1/documents/1/file"
            })
    void A17_what_another_authority_keeps_does_not_exist(String path) throws Exception {
        http.perform(get(path).header("Authorization", Token.of("martina", "handlaggare@SFN")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:not-found"))
                .andExpect(jsonPath("$.detail").value("Det som begäran gäller finns inte."));
        verifyNoInteractions(caseFiles, remisser, inbox, timeline);
    }

    @Test
    void A17_a_case_of_another_authority_is_answered_as_one_that_does_not_exist() throws Exception {
        String elsewhere = answerTo("/api/v1/cases/KS-2021-0486", "handlaggare@SFN");
        String nowhere = answerTo("/api/v1/cases/KS-2021-0486", "handlaggare@KS");
        assertThat(elsewhere).isEqualTo(nowhere);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registrator@KS",
                "handlaggare@KS",
                "namndsekreterare@KS",
                "ordforande@KS",
                "arkivarie@KS",
                "arkivarie"
            })
    void those_who_work_there_and_the_archivist_may_read(String grant) throws Exception {
        when(caseFiles.find(Kalmar.KS, Kalmar.CASE, AsOf.NOW)).thenReturn(Optional.of(Kalmar.caseFile(17)));
        http.perform(get("/api/v1/cases/KS-2021-0486").header("Authorization", Token.of("anna", grant)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.caseId").value("KS-2021-0486"));
    }

    @Test
    void the_administrator_runs_the_house_and_reads_no_case() throws Exception {
        http.perform(get("/api/v1/cases/KS-2021-0486").header("Authorization", Token.of("adam", "administrator")))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_search_goes_through_the_diaria_that_one_may_read() throws Exception {
        when(diarium.search(DiariumSearch.text("inkludering"), Authorities.of(Kalmar.SFN), null, 50))
                .thenReturn(new Page<>(List.of(), "vidare"));
        http.perform(get("/api/v1/diarium?text=inkludering")
                        .header("Authorization", Token.of("martina", "handlaggare@SFN")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next").value("vidare"));
    }

    private String answerTo(String path, String grant) throws Exception {
        return http.perform(get(path).header("Authorization", Token.of("anna", grant)))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
