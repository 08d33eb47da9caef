package se.kansli.web.remiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hamcrest.Matcher;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.query.journal.AsOf;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.remiss.OutgoingRemiss;
import se.kansli.web.EdgeTest;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;
import se.kansli.web.edge.StandaloneDocuments;

@EdgeTest
class CompilationDocumentTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private OutgoingRemiss remisser;

    @Autowired
    private Organisation organisation;

    @Autowired
    private StandaloneDocuments documents;

    @Test
    void the_compilation_is_a_document_that_shows_everyone() throws Exception {
        document("Nämnden tillstyrker.")
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("<html lang=\"sv\">")))
                .andExpect(content().string(containsString("Svarade 34 dagar för sent")))
                .andExpect(content().string(containsString("Kalmar Vatten AB")))
                .andExpect(content().string(containsString("Svarade inte")))
                .andExpect(content().string(containsString("Punkter där någon avstyrker")))
                .andExpect(content().string(containsString("Punkt 4.3 a")))
                .andExpect(content().string(containsString("<time>2021-08-20</time>")))
                .andExpect(text(containsString(
                        "Beslut Kommunstyrelsens utskott för integration och arbetsmarknad 2021-05-21 , § 19")))
                .andExpect(text(containsString("Servicenämnden SFN 2021/0130 2021-08-20 2021-09-23 Svarade 34 dagar")))
                .andExpect(
                        text(containsString("Kalmar Vatten AB 2021-09-03 – Svarade inte Fick anstånd till 2021-09-03")))
                .andExpect(content().string(containsString("Reservation, En ledamot:")));
    }

    @Test
    void what_somebody_wrote_is_text_and_never_markup() throws Exception {
        document("<script>alert('hej')</script> & <b>fet</b>")
                .andExpect(content()
                        .string(containsString("&lt;script&gt;alert(&#39;hej&#39;)&lt;/script&gt; &amp; &lt;b&gt;fet")))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("<b>"))));
    }

    @Test
    void the_saved_document_carries_its_style_and_asks_for_nothing_from_elsewhere() throws Exception {
        String document =
                document("Nämnden tillstyrker.").andReturn().getResponse().getContentAsString();

        assertThat(document)
                .contains("<style>" + documents.style() + "</style>")
                .contains("@media print");
        assertThat(document).doesNotContain("<link", "src=", "url(", "@import", "href=\"/", "href=\"http");
    }

    @Test
    void the_document_runs_nothing_and_no_other_style_than_its_own() throws Exception {
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(documents.style().getBytes(StandardCharsets.UTF_8)));
        document("Nämnden tillstyrker.")
                .andExpect(header().string(
                                "Content-Security-Policy",
                                startsWith("default-src 'none'; style-src 'sha256-" + hash + "'")))
                .andExpect(header().string("Content-Disposition", startsWith("inline")))
                .andExpect(header().string("Content-Disposition", containsString("KS-2021-0486-R1.html")))
                .andExpect(content().string(not(containsString("style="))));
    }

    @Test
    void a_program_gets_the_same_as_json() throws Exception {
        when(remisser.compilation(any(), any(), any(), any())).thenReturn(Optional.of(Kalmar.compilation("Ja.")));
        http.perform(get("/api/v1/remisser/KS-2021-0486-R1/compilation")
                        .header("Authorization", Token.of("carolina", "handlaggare@KS")))
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.replies[0].daysLate").value(34))
                .andExpect(jsonPath("$.contested[0].point").value("4.3 a"))
                .andExpect(jsonPath("$.sent.remissId").value("KS-2021-0486-R1"));
    }

    /// The document as it is read, without its tags.
    private static ResultMatcher text(Matcher<String> matcher) {
        return result -> MatcherAssert.assertThat(
                result.getResponse()
                        .getContentAsString()
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " "),
                matcher);
    }

    private ResultActions document(String text) throws Exception {
        LocalDate today = LocalDate.parse("2021-09-24");
        when(remisser.compilation(Kalmar.KS, Kalmar.REMISS, AsOf.NOW, today))
                .thenReturn(Optional.of(Kalmar.compilation(text)));
        when(organisation.find(new BodyCode("KSIA")))
                .thenReturn(Optional.of(new BodyView(
                        new BodyCode("KSIA"),
                        "Kommunstyrelsens utskott för integration och arbetsmarknad",
                        List.of(),
                        RuleProfile.SUBCOMMITTEE_SE,
                        Kalmar.KS,
                        LocalDate.parse("2019-01-01"),
                        List.of(),
                        null)));
        return http.perform(get("/api/v1/remisser/KS-2021-0486-R1/compilation")
                        .accept(MediaType.TEXT_HTML)
                        .header("Authorization", Token.of("carolina", "handlaggare@KS")))
                .andExpect(status().isOk());
    }
}
