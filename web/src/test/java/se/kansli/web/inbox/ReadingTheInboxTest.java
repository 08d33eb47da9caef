package se.kansli.web.inbox;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.inbox.InboxQuery;
import se.kansli.query.inbox.InboxState;
import se.kansli.query.journal.AsOf;
import se.kansli.query.projection.Page;
import se.kansli.web.EdgeTest;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class ReadingTheInboxTest {

    private static final LocalDate TODAY = LocalDate.parse("2021-09-24");

    @Autowired
    private MockMvc http;

    @Autowired
    private Inbox inbox;

    @Test
    void a_page_shows_each_remiss_and_how_to_go_on() throws Exception {
        InboxQuery query = new InboxQuery(
                Set.of(InboxState.ARRIVED, InboxState.IN_PREPARATION), true, LocalDate.parse("2021-12-01"), "hit", 10);
        when(inbox.page(Kalmar.SFN, query, AsOf.NOW, TODAY))
                .thenReturn(new Page<>(List.of(Kalmar.inboxEntry()), "vidare"));
        http.perform(
                        get("/api/v1/inboxes/SFN?state=ARRIVED&state=IN_PREPARATION&overdue=true&dueBefore=2021-12-01&cursor=hit&limit=10")
                                .header("Authorization", Token.of("martina", "handlaggare@SFN")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].incomingRemissId").value("SFN-IN-KS-2021-0486-R1"))
                .andExpect(jsonPath("$.items[0].overdue").value(true))
                .andExpect(jsonPath("$.items[0].daysOverdue").value(35))
                .andExpect(jsonPath("$.items[0].caseId").value("SFN-2021-0130"))
                .andExpect(jsonPath("$.items[0].diarienummer").value("SFN 2021/0130"))
                .andExpect(jsonPath("$.items[0].senderNumber").value("KS 2021/0486"))
                .andExpect(jsonPath("$.next").value("vidare"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0",
        "limit, 201",
        "limit, tio",
        "state, LOST",
        "dueBefore, 2021-02-30",
        "overdue, kanske",
        "knownAt, nyss",
        "knownAt, -1000000000-01-01T00:00:00Z",
        "knownAt, +1000000000-12-31T23:59:59Z"
    })
    void a_question_that_cannot_be_read_is_refused_with_its_field(String parameter, String value) throws Exception {
        http.perform(get("/api/v1/inboxes/SFN")
                        .param(parameter, value)
                        .header("Authorization", Token.of("martina", "handlaggare@SFN")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:invalid-request"))
                .andExpect(jsonPath("$.errors[0].field").value(parameter))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource
    void a_cursor_of_nobody_is_refused(RuntimeException unreadable) throws Exception {
        when(inbox.page(any(), any(), any(), any())).thenThrow(unreadable);
        http.perform(get("/api/v1/inboxes/SFN?cursor=x")
                        .header("Authorization", Token.of("martina", "handlaggare@SFN")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("cursor"));
    }

    static Stream<RuntimeException> a_cursor_of_nobody_is_refused() {
        return Stream.of(
                new IllegalArgumentException("Sidmärket går inte att läsa."),
                new DateTimeParseException("No date", "x", 0));
    }

    @Test
    void a_text_with_nul_in_a_question_is_refused() throws Exception {
        http.perform(get("/api/v1/inboxes/SFN")
                        .param("cursor", "a\u0000b")
                        .header("Authorization", Token.of("martina", "handlaggare@SFN")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("cursor"));
    }
}
