package se.kansli.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.servlet.HandlerMapping;
import se.kansli.query.desk.Desk;
import se.kansli.query.desk.DeskEntry;
import se.kansli.query.desk.DeskQuery;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;
import se.kansli.query.projection.Page;
import se.kansli.web.EdgeTest;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class ReadingTheDeskTest {

    private static final LocalDate TODAY = LocalDate.parse("2021-09-24");

    @Autowired
    private MockMvc http;

    @Autowired
    private Desk desk;

    @Test
    void a_line_says_what_is_to_be_done_by_when_by_whom_and_where_to_look() throws Exception {
        lies(DutyKind.APPROVE_MINUTES, Kalmar.MINUTES.value());

        ask("/api/v1/desks/KS?limit=7", "namndsekreterare@KS")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next").value("vidare"))
                .andExpect(jsonPath("$.items[0].kind").value("APPROVE_MINUTES"))
                .andExpect(jsonPath("$.items[0].bodyName").value("Kommunstyrelsen"))
                .andExpect(jsonPath("$.items[0].subject").value("KS-M-KSIA-7-J"))
                .andExpect(jsonPath("$.items[0].byWhen").value("2021-09-21"))
                .andExpect(jsonPath("$.items[0].daysLate").value(3))
                .andExpect(jsonPath("$.items[0].awaited[0]").value("Dzenita Abaza"))
                .andExpect(jsonPath("$.items[0].link").value("/api/v1/minutes/KS-M-KSIA-7-J"));
        verify(desk).page(Kalmar.KS, new DeskQuery(null, null, 7), TODAY);
    }

    @Test
    void the_chair_asks_by_printed_name_for_what_waits_for_a_signature() throws Exception {
        lies(DutyKind.APPROVE_MINUTES, Kalmar.MINUTES.value());

        ask("/api/v1/desks/KS?signer=Dzenita Abaza", "ordforande@KS").andExpect(status().isOk());

        verify(desk).page(Kalmar.KS, new DeskQuery("Dzenita Abaza", null, 50), TODAY);
    }

    @Test
    void A17_the_desk_of_another_authority_does_not_exist() throws Exception {
        ask("/api/v1/desks/KS", "namndsekreterare@SFN")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("REG-9"));

        verifyNoInteractions(desk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=påhittat", "limit=0", "limit=201"})
    void what_is_no_page_is_refused(String parameter) throws Exception {
        ask("/api/v1/desks/KS?" + parameter, "namndsekreterare@KS").andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @EnumSource
    void every_line_leads_to_something_that_can_be_read(DutyKind kind) throws Exception {
        lies(
                kind,
                switch (kind) {
                    case CLOSE_MEETING, SEND_SUMMONS, NUMBER_AGENDA, COLLECT_RESERVATION_REASON ->
                        Kalmar.MEETING.value();
                    case MAKE_MINUTES_READY,
                            APPROVE_MINUTES,
                            ANNOUNCE_MINUTES,
                            ANNOUNCE_MINUTES_AGAIN,
                            REMOVE_NOTICE,
                            FORWARD_APPEAL -> Kalmar.MINUTES.value();
                    case PUT_ON_AGENDA, REPORT_URGENT_DECISION, REPORT_MOTION -> Kalmar.CASE.value();
                    case REPORT_DELEGATED_DECISIONS, MINUTE_DELEGATED_DECISION -> "KS-D-KS-2021-12";
                    case FOLLOW_UP_ASSIGNMENT -> "KS-A-KSIA-7-3-1";
                    case ANSWER_REMISS -> Kalmar.INCOMING.value();
                    case CLOSE_REMISS, SUMMARISE_REMISS -> Kalmar.REMISS.value();
                });
        String answer = ask("/api/v1/desks/KS", "namndsekreterare@KS")
                .andReturn()
                .getResponse()
                .getContentAsString();
        String link = answer.replaceAll("(?s).*\"link\":\"([^\"]*)\".*", "$1");

        assertThat(http.perform(get(link)
                                .header(
                                        "Authorization",
                                        Token.of("oliver", "namndsekreterare@KS", "namndsekreterare@SFN")))
                        .andReturn()
                        .getRequest()
                        .getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE))
                .as(link)
                .asString()
                .contains("Controller#");
    }

    private void lies(DutyKind kind, String subject) {
        Duty duty = new Duty(
                kind,
                Kalmar.KS,
                subject,
                null,
                "Strategi",
                Kalmar.MEETING,
                TODAY.minusDays(3),
                false,
                List.of("Dzenita Abaza"));
        when(desk.page(any(), any(), any()))
                .thenReturn(new Page<>(List.of(new DeskEntry(duty, "Kommunstyrelsen", 3)), "vidare"));
    }

    private ResultActions ask(String path, String grant) throws Exception {
        return http.perform(get(path).header("Authorization", Token.of("oliver", grant)));
    }
}
