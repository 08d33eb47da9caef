package se.kansli.web.minutes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.minutes.SignerCapacity;
import se.kansli.kernel.organisation.Announcement;
import se.kansli.kernel.organisation.Appealable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.SignOff;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.query.announced.AnnouncedItem;
import se.kansli.query.announced.AnnouncedMeeting;
import se.kansli.query.announced.AnnouncedMeetings;
import se.kansli.query.journal.AsOf;
import se.kansli.query.minutes.LegalForce;
import se.kansli.query.minutes.MinutesApproval;
import se.kansli.query.minutes.MinutesBook;
import se.kansli.query.minutes.MinutesContent;
import se.kansli.query.minutes.MinutesCopies;
import se.kansli.query.minutes.MinutesEntry;
import se.kansli.query.minutes.MinutesState;
import se.kansli.query.minutes.MinutesView;
import se.kansli.query.minutes.PointInForce;
import se.kansli.query.minutes.PublicNotice;
import se.kansli.query.minutes.Signature;
import se.kansli.query.projection.Page;
import se.kansli.web.EdgeTest;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class ReadingMinutesTest {

    private static final LocalDate MET = LocalDate.of(2021, 5, 21);

    @Autowired
    private MockMvc http;

    @Autowired
    private MinutesBook book;

    @Autowired
    private AnnouncedMeetings announced;

    @Test
    void minutes_are_read_with_the_version_that_a_change_builds_on() throws Exception {
        when(book.find(eq(Kalmar.KS), eq(Kalmar.MINUTES), eq(AsOf.NOW), any())).thenReturn(Optional.of(entry()));

        http.perform(get("/api/v1/minutes/KS-M-KSIA-7-J").header("Authorization", secretary()))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"4\""))
                .andExpect(jsonPath("$.state").value("READY"))
                .andExpect(jsonPath("$.awaited[0]").value("Karin Holm"))
                .andExpect(jsonPath("$.points[0].force").value("NOT_ANNOUNCED"));
    }

    @Test
    void what_was_then_has_no_version_to_build_on() throws Exception {
        when(book.find(eq(Kalmar.KS), eq(Kalmar.MINUTES), eq(AsOf.validAt(MET)), any()))
                .thenReturn(Optional.of(entry()));

        http.perform(get("/api/v1/minutes/KS-M-KSIA-7-J?validAt=2021-05-21").header("Authorization", secretary()))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("ETag"));
    }

    @Test
    void REG_9_minutes_that_do_not_exist_are_not_found() throws Exception {
        when(book.find(any(), any(), any(), any())).thenReturn(Optional.empty());

        http.perform(get("/api/v1/minutes/KS-M-KSIA-9-J").header("Authorization", secretary()))
                .andExpect(status().isNotFound());
        http.perform(get("/api/v1/minutes/KS-M-KSIA-7").header("Authorization", secretary()))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void the_parts_of_a_meeting_are_a_list() throws Exception {
        when(book.ofMeeting(eq(Kalmar.KS), eq(Kalmar.MEETING), any())).thenReturn(List.of(entry()));

        http.perform(get("/api/v1/meetings/KS-M-KSIA-7/minutes-parts").header("Authorization", secretary()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].minutes.content.printedParagraphs").value("§ 19"));
    }

    @Test
    void MIN_3_anyone_may_read_the_notice_board() throws Exception {
        when(book.board(Kalmar.KS, "vidare", 20)).thenReturn(new Page<>(List.of(notice("Kansliet")), null));

        http.perform(get("/api/v1/public/notice-board?authority=KS&cursor=vidare&limit=20"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].lastAppealDay").value("2021-06-28"))
                .andExpect(cookie().doesNotExist("JSESSIONID"));
        http.perform(get("/api/v1/public/notice-board?limit=0")).andExpect(status().isBadRequest());
    }

    @Test
    void MIN_3_the_notice_board_is_a_page_that_shows_text_and_never_markup() throws Exception {
        when(book.board(null, null, 50)).thenReturn(new Page<>(List.of(notice("<b>Kansliet</b>")), "vidare"));

        http.perform(get("/diarium/anslagstavla?authority="))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("Utskottet")))
                .andExpect(content().string(containsString("§§ 17-19")))
                .andExpect(content().string(containsString("2021-06-28")))
                .andExpect(content().string(containsString("&lt;b&gt;Kansliet&lt;/b&gt;")))
                .andExpect(content().string(containsString("after=vidare")))
                .andExpect(content().string(not(containsString("<b>"))))
                .andExpect(cookie().doesNotExist("JSESSIONID"));
    }

    @Test
    void MTG_1_everyone_reads_when_fullmaktige_meets_and_what_is_to_be_taken_up() throws Exception {
        when(announced.toCome(isNull(), any())).thenReturn(List.of(meeting()));
        when(book.board(null, null, 50)).thenReturn(new Page<>(List.of(), null));

        http.perform(get("/api/v1/public/meetings"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].time.day").value("2021-06-21"))
                .andExpect(jsonPath("$[0].items[0].title").value("Årsredovisning <b>2020</b>"))
                .andExpect(jsonPath("$[0].items[1].title").doesNotExist());
        http.perform(get("/diarium/anslagstavla"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kommunfullmäktige sammanträder")))
                .andExpect(content().string(containsString("2021-06-21")))
                .andExpect(content().string(containsString("kl. 13:00")))
                .andExpect(content().string(containsString("Årsredovisning &lt;b&gt;2020&lt;/b&gt;")))
                .andExpect(content().string(containsString("Ärende som omfattas av sekretess")))
                .andExpect(content().string(containsString("KS 2021/0486")))
                .andExpect(content().string(not(containsString("Inget är anslaget."))));
        when(book.board(null, "vidare", 50)).thenReturn(new Page<>(List.of(notice("Kansliet")), null));
        http.perform(get("/diarium/anslagstavla?after=vidare"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Kommunfullmäktige sammanträder"))));
    }

    @Test
    void an_empty_notice_board_says_so() throws Exception {
        when(book.board(Kalmar.KS, null, 50)).thenReturn(new Page<>(List.of(), null));

        http.perform(get("/diarium/anslagstavla?authority=KS"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Inget är anslaget.")));
    }

    @Test
    void a_notice_board_that_cannot_be_shown_is_told_in_the_page() throws Exception {
        when(book.board(null, "hittepå", 50)).thenThrow(new IllegalArgumentException());

        for (String query : List.of("authority=ks", "authority=%00", "after=hittepå")) {
            http.perform(get("/diarium/anslagstavla?" + query))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().string(containsString("role=\"alert\"")));
        }
    }

    private static String secretary() {
        return Token.of("oliver", "namndsekreterare@KS");
    }

    private static AnnouncedMeeting meeting() {
        LocalTime one = LocalTime.of(13, 0);
        return new AnnouncedMeeting(
                new MeetingId("KF-M-KF-3"),
                new BodyCode("KF"),
                "Kommunfullmäktige",
                new MeetingTime(LocalDate.of(2021, 6, 21), one, null, "Stadshuset", MeetingMode.ON_SITE),
                LocalDate.of(2021, 6, 10),
                List.of(new AnnouncedItem("Årsredovisning <b>2020</b>", null), new AnnouncedItem(null, Kalmar.CASE)));
    }

    private static PublicNotice notice(String whereKept) {
        return new PublicNotice(
                Kalmar.MINUTES,
                new BodyCode("KSIA"),
                "Utskottet",
                List.of(MET),
                "§§ 17-19",
                LocalDate.of(2021, 6, 7),
                LocalDate.of(2021, 6, 28),
                whereKept,
                false);
    }

    private static MinutesEntry entry() {
        MinutesView minutes = new MinutesView(
                Kalmar.MINUTES,
                Kalmar.MEETING,
                new BodyCode("KSIA"),
                new MinutesContent(
                        SignOff.WITHIN_FOURTEEN_DAYS,
                        Announcement.NOTICE_BOARD,
                        Appealable.UNLESS_PREPARATORY,
                        List.of(),
                        "§ 19",
                        List.of(MET),
                        List.of(),
                        MET),
                new MinutesApproval(
                        List.of(new Signature("Karin Holm", SignerCapacity.APPROVER, null, null)),
                        List.of(),
                        MET.plusDays(14),
                        null,
                        null,
                        null,
                        0,
                        null),
                List.of(),
                List.of(),
                new MinutesCopies(List.of(), List.of(), List.of(), null),
                4);
        return new MinutesEntry(
                minutes,
                MinutesState.READY,
                "Utskottet",
                List.of("Karin Holm"),
                false,
                List.of(new PointInForce(ParagraphNumber.of(19), 1, LegalForce.NOT_ANNOUNCED, null)));
    }
}
