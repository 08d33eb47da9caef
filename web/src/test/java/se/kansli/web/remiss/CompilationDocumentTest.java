package se.kansli.web.remiss;

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

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.kansli.query.journal.AsOf;
import se.kansli.query.remiss.OutgoingRemiss;
import se.kansli.web.EdgeTest;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class CompilationDocumentTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private OutgoingRemiss remisser;

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
                .andExpect(content().string(containsString("KSIA 2021-05-21 § 19")))
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
    void the_document_runs_nothing_and_carries_no_style_of_its_own() throws Exception {
        document("Nämnden tillstyrker.")
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'self'")))
                .andExpect(content().string(containsString("<link rel=\"stylesheet\" href=\"/styles/document.css\">")))
                .andExpect(content().string(not(containsString("style="))))
                .andExpect(content().string(not(containsString("<style"))));
        http.perform(get("/styles/document.css")).andExpect(status().isOk());
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

    private ResultActions document(String text) throws Exception {
        LocalDate today = LocalDate.parse("2021-09-24");
        when(remisser.compilation(Kalmar.KS, Kalmar.REMISS, AsOf.NOW, today))
                .thenReturn(Optional.of(Kalmar.compilation(text)));
        return http.perform(get("/api/v1/remisser/KS-2021-0486-R1/compilation")
                        .accept(MediaType.TEXT_HTML)
                        .header("Authorization", Token.of("carolina", "handlaggare@KS")))
                .andExpect(status().isOk());
    }
}
