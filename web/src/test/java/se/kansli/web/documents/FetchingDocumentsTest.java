package se.kansli.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.content.Contents;
import se.kansli.query.content.StoredContent;
import se.kansli.query.meetings.MeetingState;
import se.kansli.query.meetings.Meetings;
import se.kansli.query.minutes.MinutesBook;
import se.kansli.query.proceedings.Proceedings;
import se.kansli.query.proceedings.ProceedingsView;
import se.kansli.web.EdgeTest;
import se.kansli.web.Token;

@EdgeTest
class FetchingDocumentsTest {

    private static final String MEETING = "/api/v1/meetings/KS-M-KSIA-7";
    private static final String MINUTES = "/api/v1/minutes/KS-M-KSIA-7-J";

    @Autowired
    private MockMvc http;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private MinutesBook book;

    @Autowired
    private Contents contents;

    @BeforeEach
    void a_meeting_was_held() {
        when(meetings.find(any(), any(), any())).thenReturn(Optional.of(Held.entry(MeetingState.CLOSED)));
        isTold(Held.proceedings());
        hasMinutes(Held.APPROVED_LATE, true);
    }

    @Test
    void a_summons_is_a_file_with_what_is_to_be_taken_up() throws Exception {
        assertThat(text(fetch(MEETING + "/summons").andExpect(named("kallelse-KS-M-KSIA-7.pdf"))))
                .contains("Kallelse", "Anna Berg", "Siv Alm", "Strategi för inkludering", "KS 2021/0486", "2021-05-21");
    }

    @Test
    void minutes_are_a_file_with_paragraphs_names_decision_votes_and_corrections() throws Exception {
        String text = text(fetch(MINUTES + "/document").andExpect(named("protokoll-KS-M-KSIA-7-J.pdf")));

        assertThat(text)
                .contains(
                        "§ 19",
                        "§§ 19, 21",
                        "Anna Berg (S), ordförande",
                        "att sända strategin på remiss.",
                        "Så röstade var och en",
                        "Tiden är för kort.",
                        "Rättelse av § 20",
                        "Det som följer saknades.",
                        "3 dagar efter den sista dagen")
                .doesNotContain("UTKAST");
    }

    @Test
    void minutes_that_wait_for_approval_say_so_on_each_page() throws Exception {
        hasMinutes(null, false);

        assertThat(text(fetch(MINUTES + "/document"))).contains("UTKAST, inte justerat.");
    }

    @Test
    void MIN_11_an_extract_is_one_paragraph_and_no_proof_that_all_have_signed() throws Exception {
        String text = text(
                fetch(MINUTES + "/paragraphs/20/extract").andExpect(named("protokollsutdrag-KS-M-KSIA-7-J-20.pdf")));

        assertThat(text)
                .contains("§ 20", "Byalaget får 10 000 kronor.", "Jäv", "visar inte att alla justerare")
                .doesNotContain("Strategi för inkludering");
        refused(MINUTES + "/paragraphs/22/extract", 404, "REG-9");
    }

    @Test
    void MIN_11_of_minutes_that_wait_for_approval_there_is_no_extract() throws Exception {
        hasMinutes(null, false);

        refused(MINUTES + "/paragraphs/19/extract", 409, "MIN-11");
    }

    @Test
    void MIN_11_an_extract_is_kept_as_it_is_printed_for_a_record_to_name() throws Exception {
        when(contents.store(any(), any(), any())).thenAnswer(asked -> {
            byte[] bytes = asked.<InputStream>getArgument(1).readAllBytes();
            assertThat(Printed.text(bytes)).contains("§ 20", "Byalaget får 10 000 kronor.");
            return new StoredContent("a".repeat(64), bytes.length, "application/pdf", Instant.EPOCH);
        });

        keep(MINUTES + "/paragraphs/20/extract")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.sha256").value("a".repeat(64)))
                .andExpect(jsonPath("$.mediaType").value("application/pdf"))
                .andExpect(jsonPath("$.fileName").value("protokollsutdrag-KS-M-KSIA-7-J-20.pdf"));
        verify(contents).store(eq(new BodyCode("KS")), any(), any());
    }

    @Test
    void MIN_11_what_waits_for_approval_is_not_kept() throws Exception {
        hasMinutes(null, false);
        clearInvocations(contents);

        keep(MINUTES + "/paragraphs/19/extract")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("MIN-11"));
        verifyNoInteractions(contents);
    }

    @Test
    void MIN_3_a_notice_is_a_file_when_there_is_one_on_the_board() throws Exception {
        assertThat(text(fetch(MINUTES + "/notice").andExpect(named("anslag-KS-M-KSIA-7-J.pdf"))))
                .contains(
                        "§§ 19-21".replace('-', '\u2013'),
                        "29 juni 2021",
                        "Kommunledningskontoret",
                        "(3 dagar för sent)");

        hasMinutes(Held.APPROVED_LATE, false);
        refused(MINUTES + "/notice", 409, "MIN-3");
    }

    @Test
    void MIN_1_a_sign_that_cannot_be_shown_is_refused_and_named() throws Exception {
        isTold(Held.proceedings("Strategi \uD83D\uDE00", true));

        refused(MEETING + "/summons", 422, "MIN-1")
                .andExpect(jsonPath("$.code").value("SIGN_NOT_SHOWN"))
                .andExpect(jsonPath("$.detail").value(Matchers.containsString("U+1F600")));
    }

    @Test
    void nobody_is_called_to_a_meeting_that_is_cancelled() throws Exception {
        when(meetings.find(any(), any(), any())).thenReturn(Optional.of(Held.entry(MeetingState.CANCELLED)));

        refused(MEETING + "/summons", 409, "MTG-1");
    }

    @Test
    void REG_9_what_is_not_there_is_not_found() throws Exception {
        when(book.find(any(), any(), any(), any())).thenReturn(Optional.empty());

        refused(MINUTES + "/document", 404, "REG-9");
    }

    private void isTold(ProceedingsView view) {
        when(proceedings.find(any(), any(), any())).thenReturn(Optional.of(view));
    }

    private void hasMinutes(@Nullable LocalDate approvedOn, boolean announced) {
        when(book.find(any(), any(), any(), any())).thenReturn(Optional.of(Held.minutes(approvedOn, announced)));
    }

    private ResultActions keep(String path) throws Exception {
        return http.perform(post(path).header("Authorization", Token.of("oliver", "namndsekreterare@KS")));
    }

    private ResultActions ask(String path) throws Exception {
        return http.perform(get(path).header("Authorization", Token.of("oliver", "namndsekreterare@KS")));
    }

    private ResultActions fetch(String path) throws Exception {
        return ask(path).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
    }

    private ResultActions refused(String path, int status, String rule) throws Exception {
        return ask(path)
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.rule").value(rule));
    }

    private static ResultMatcher named(String fileName) {
        return header().string("Content-Disposition", Matchers.containsString(fileName));
    }

    private static String text(ResultActions answer) throws Exception {
        return Printed.text(answer.andReturn().getResponse().getContentAsByteArray());
    }
}
