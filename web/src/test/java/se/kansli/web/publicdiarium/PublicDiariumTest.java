package se.kansli.web.publicdiarium;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.records.RecordKind;
import se.kansli.query.diarium.DiariumStatus;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.postlista.Post;
import se.kansli.query.postlista.Postlista;
import se.kansli.query.projection.Page;
import se.kansli.query.publicdiarium.PublicCase;
import se.kansli.query.publicdiarium.PublicDiarium;
import se.kansli.query.publicdiarium.PublicDiariumEntry;
import se.kansli.query.publicdiarium.PublicDiariumSearch;
import se.kansli.query.publicdiarium.PublicRecord;
import se.kansli.web.EdgeTest;
import se.kansli.web.Kalmar;

@EdgeTest
class PublicDiariumTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private PublicDiarium diarium;

    @Autowired
    private Postlista postlista;

    @Autowired
    private Organisation organisation;

    @Test
    void anyone_may_search_without_a_token_and_nobody_is_remembered() throws Exception {
        when(diarium.search(PublicDiariumSearch.text("inkludering"), null, 50))
                .thenReturn(new Page<>(List.of(entry("Strategi")), null));
        http.perform(get("/api/v1/public/diarium?text=inkludering"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].number").value("KS 2021/0486"))
                .andExpect(cookie().doesNotExist("JSESSIONID"));
    }

    @Test
    void a_token_that_is_worn_out_keeps_nobody_from_what_is_public() throws Exception {
        when(diarium.search(PublicDiariumSearch.ALL, null, 50)).thenReturn(new Page<>(List.of(), null));

        http.perform(get("/api/v1/public/diarium").header("Authorization", "Bearer worn.out.token"))
                .andExpect(status().isOk());
    }

    @Test
    void a_case_and_a_days_post_are_open_too() throws Exception {
        when(diarium.find(Kalmar.CASE)).thenReturn(Optional.of(publicCase("Strategi")));
        when(postlista.page(Kalmar.KS, LocalDate.parse("2021-08-10"), "vidare", 20))
                .thenReturn(new Page<>(List.of(arrived("Remissvar")), null));
        http.perform(get("/api/v1/public/diarium/KS-2021-0486"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.records[0].counterpart").value("Kalmarhem AB"));
        http.perform(get("/api/v1/public/postlistor/KS/2021-08-10?cursor=vidare&limit=20"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].content").value("Remissvar"));
        http.perform(get("/api/v1/public/postlistor/KS/2021-08-10?limit=0")).andExpect(status().isBadRequest());
    }

    @Test
    void the_page_shows_what_is_found_as_text_and_never_as_markup() throws Exception {
        when(diarium.search(PublicDiariumSearch.text("<script>alert(1)</script>"), null, 25))
                .thenReturn(new Page<>(List.of(entry("<img src=x onerror=alert(1)>"), entry(null)), "vidare"));
        http.perform(get("/diarium").param("text", "<script>alert(1)</script>"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("KS 2021/0486")))
                .andExpect(content().string(containsString("Sekretessmarkerad")))
                .andExpect(content().string(containsString("after=vidare")))
                .andExpect(content().string(containsString("&lt;img src=x onerror=alert(1)&gt;")))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("<img"))))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'self'")))
                .andExpect(cookie().doesNotExist("JSESSIONID"));
    }

    @Test
    void an_empty_form_shows_everything() throws Exception {
        when(diarium.search(PublicDiariumSearch.ALL, null, 25)).thenReturn(new Page<>(List.of(), null));
        http.perform(get("/diarium?text=&authority=&from=&to="))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Inga ärenden hittades.")));
    }

    @ParameterizedTest
    @CsvSource({"from, i går", "to, 2021-02-30", "to, +999999999-01-01", "authority, kommunstyrelsen"})
    void what_cannot_be_read_is_said_in_the_page(String field, String value) throws Exception {
        http.perform(get("/diarium").param(field, value))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("role=\"alert\"")));
        verifyNoInteractions(diarium);
    }

    @Test
    void a_forged_place_in_the_list_is_said_in_the_page() throws Exception {
        when(diarium.search(PublicDiariumSearch.ALL, "hittepå", 25)).thenThrow(new IllegalArgumentException());
        http.perform(get("/diarium").param("after", "hittepå"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("role=\"alert\"")));
    }

    @Test
    void the_postlista_of_a_day_is_a_page() throws Exception {
        kommunstyrelsen_exists();
        when(postlista.page(Kalmar.KS, LocalDate.parse("2021-08-10"), null, 100))
                .thenReturn(new Page<>(List.of(arrived("<b>Remissvar</b>"), arrived(null)), "vidare"));
        http.perform(get("/diarium/postlistor?authority=KS&day=2021-08-10"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>Postlista 2021-08-10, Kommunstyrelsen</title>")))
                .andExpect(content().string(containsString("&lt;b&gt;Remissvar&lt;/b&gt;")))
                .andExpect(content().string(containsString("Sekretessmarkerad")))
                .andExpect(content().string(containsString("Kalmarhem AB")))
                .andExpect(content().string(containsString("href=\"/diarium/KS-2021-0486\"")))
                .andExpect(content().string(containsString("day=2021-08-09\"")))
                .andExpect(content().string(containsString("day=2021-08-11\"")))
                .andExpect(content().string(containsString("after=vidare")))
                .andExpect(cookie().doesNotExist("JSESSIONID"));
    }

    @Test
    void the_postlista_is_todays_until_another_day_is_chosen_and_nobody_looks_into_tomorrow() throws Exception {
        kommunstyrelsen_exists();
        when(postlista.page(Kalmar.KS, LocalDate.parse("2021-09-24"), null, 100))
                .thenReturn(new Page<>(List.of(), null));
        http.perform(get("/diarium/postlistor?authority=KS&day="))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ingen post är registrerad den dagen.")))
                .andExpect(content().string(not(containsString("2021-09-25"))));
        http.perform(get("/diarium/postlistor"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Postlistor</h1>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authority=KS&day=igår",
                "authority=ks",
                "authority=KSIA&day=2021-08-10",
                "day=2021-02-30",
                "authority=%00"
            })
    void a_postlista_that_cannot_be_shown_is_told_in_the_page(String query) throws Exception {
        kommunstyrelsen_exists();
        http.perform(get("/diarium/postlistor?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("role=\"alert\"")));
        verifyNoInteractions(postlista);
    }

    @Test
    void what_no_form_sends_is_told_in_swedish() throws Exception {
        http.perform(get("/diarium").param("text", "\0"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("role=\"alert\"")));
        http.perform(get("/api/v1/public/diarium").param("text", "\0"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("styrtecknet U+0000")));
        verifyNoInteractions(diarium);
    }

    @Test
    void the_diarium_is_only_read() throws Exception {
        http.perform(post("/diarium"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("GET")));
    }

    @Test
    void the_front_door_leads_to_the_diarium() throws Exception {
        http.perform(get("/")).andExpect(status().isFound()).andExpect(redirectedUrl("/diarium"));
    }

    @Test
    void a_browser_is_told_in_a_page_that_nothing_is_there_and_a_program_in_a_problem() throws Exception {
        http.perform(get("/styles/nothing.css").header("Accept", "text/html,application/xml;q=0.9,*/*;q=0.8"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("sök i det offentliga diariet")));
        http.perform(get("/styles/nothing.css").header("Accept", "*/*"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void a_case_has_a_page_with_its_records() throws Exception {
        when(diarium.find(Kalmar.CASE)).thenReturn(Optional.of(publicCase("Strategi")));
        kommunstyrelsen_exists();
        http.perform(get("/diarium/KS-2021-0486"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kommunstyrelsen")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "<a href=\"/diarium/postlistor?authority=KS&amp;day=2021-08-10\"><time>2021-08-10</time></a>")))
                .andExpect(content().string(containsString("<h1>Strategi</h1>")))
                .andExpect(content().string(containsString("Inkommen")))
                .andExpect(content().string(containsString("Kalmarhem AB")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/diarium/KS-2021-9999", "/diarium/nagot"})
    void a_page_that_does_not_exist_is_told_in_a_page(String path) throws Exception {
        http.perform(get(path))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("finns inte här")));
    }

    private void kommunstyrelsen_exists() {
        when(organisation.find(Kalmar.KS))
                .thenReturn(Optional.of(new BodyView(
                        Kalmar.KS,
                        "Kommunstyrelsen",
                        List.of(),
                        RuleProfile.BOARD_SE,
                        null,
                        LocalDate.parse("2000-01-01"),
                        List.of(),
                        null)));
    }

    private static Post arrived(@Nullable String content) {
        return new Post(
                LocalDate.parse("2021-08-10"),
                Kalmar.CASE,
                "KS 2021/0486",
                3,
                RecordKind.INCOMING,
                "Kalmarhem AB",
                content);
    }

    private static PublicDiariumEntry entry(@Nullable String title) {
        return new PublicDiariumEntry(
                Kalmar.CASE,
                "KS 2021/0486",
                title,
                "Kommunledningskontoret",
                DiariumStatus.OPEN,
                LocalDate.parse("2021-05-12"),
                LocalDate.parse("2021-05-12"),
                null);
    }

    private static PublicCase publicCase(String title) {
        return new PublicCase(
                entry(title),
                List.of(new PublicRecord(
                        3, RecordKind.INCOMING, LocalDate.parse("2021-08-10"), "Remissvar", "Kalmarhem AB")));
    }
}
