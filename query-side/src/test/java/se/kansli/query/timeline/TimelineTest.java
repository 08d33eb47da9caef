package se.kansli.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.journal.AsOf;
import se.kansli.query.projection.Cursor;
import se.kansli.query.projection.Page;

class TimelineTest {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Log LOG = new Log(DATABASE);
    private static final Timeline TIMELINE = new Timeline(LOG.journal());

    private static final MeetingId PLANNED = new MeetingId("KS-M-KSIA-8");
    private static final MeetingId HELD = new MeetingId("SFN-M-SFN-6");

    @BeforeAll
    static void the_story_is_told() {
        LOG.append(Story.whole());
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void the_senders_case_is_told_in_order() {
        assertThat(told(Story.KS, Story.STRATEGY, AsOf.NOW))
                .extracting(TimelineEntry::sentence)
                .containsExactly(
                        "Ärendet registrerades som KS 2021/0486: ”Strategi för etnisk och kulturell inkludering - beslut om remiss”.",
                        "Handling 1, ”Kommunledningskontorets skrivelse”, upprättades.",
                        "Handling 2, ”Strategi”, upprättades.",
                        "Beslut av KS den 2021-05-21, § 19: ”godkänner att strategin skickas på remissrunda till samtliga nämnder och bolag”",
                        "Remissen ”Strategi för etnisk och kulturell inkludering - beslut om remiss” skickades till samtliga nämnder och bolag inom kommunkoncernen (3 remissinstanser) med svar senast 2021-08-20.",
                        "SFN öppnade sitt eget ärende, SFN 2021/0130.",
                        "SFN påmindes om att svaret skulle ha kommit 2021-08-20.",
                        "Handling 3, ”Remissvar”, kom in.",
                        "SFN svarade, 34 dagar för sent (handling 3).",
                        "Handling 4, ”Remissvar”, kom in.",
                        "KHAB avstod från att yttra sig (handling 4).",
                        "Remissen stängdes för svar; inget svar från KFN.",
                        "Svaret från SFN kodades: tillstyrker med synpunkter.",
                        "Remissammanställningen fastställdes som handling 5.",
                        "Ärendet är klart för KF: ”Strategi för inkludering”, med 1 förslag till beslut och 0 handlingar. Av det som var på remiss saknas handling 1 ”Strategi”: Trycks för sig.",
                        "Ärendet är klart för KS: ”Strategi för inkludering”, med 1 förslag till beslut och 0 handlingar. Av det som var på remiss saknas handling 1 ”Strategi”: Trycks för sig.",
                        "Ärendet togs tillbaka från KS: Ett förslag till.",
                        "Ärendet står på föredragningslistan för KS-M-KS-1, som ärende 2.",
                        "Ärendet står inte längre på föredragningslistan för KS-M-KS-1: Kom med två gånger.",
                        "KS har bordlagt ärendet.",
                        "Ärendet står på föredragningslistan för KS-M-KS-2, som ärende 1.",
                        "KS har beslutat i ärendet.",
                        "Ärendet överlämnades från KS till KF, med 0 handlingar.",
                        "Protokollet för KS den 2021-10-08, § 136, är justerat, 3 dagar för sent.",
                        "Beslut av KS den 2021-10-08, § 136: ”Överlämnas till fullmäktige.”",
                        "Protokollet för KS den 2021-10-08, § 136, rättades av KS. Det ska också stå ”Bilaga 2”: Föll bort.",
                        "Handling 5 är utdraget ur protokollet för KS den 2021-10-08, § 136.");
    }

    @Test
    void the_answering_case_is_told_with_what_happened_to_the_remiss_that_it_answers() {
        assertThat(told(Story.SFN, Story.ANSWER, AsOf.NOW))
                .extracting(TimelineEntry::sentence)
                .containsSequence(
                        "Remissen ”Strategi för etnisk och kulturell inkludering - beslut om remiss” kom från Kommunstyrelsen (KS 2021/0486) med svar senast 2021-08-20.",
                        "Remissen registrerades som SFN 2021/0130.")
                .contains(
                        "En påminnelse kom: svaret skulle ha lämnats 2021-08-20.",
                        "Tjänsteskrivelsen fick version 1, daterad 2021-09-08 och undertecknad av Peter Arnesson och Martina Adiels Balk: 19 dagar efter svarsdatum.",
                        "Yttrandet antogs av SFN den 2021-09-22, § 90 enligt förslaget.",
                        "Remissvaret skickades som handling 3.");
    }

    @Test
    void A19_what_was_true_earlier_than_it_was_recorded_shows_both_times() {
        assertThat(told(Story.SFN, Story.ANSWER, AsOf.NOW))
                .filteredOn(entry -> entry.event().equals("TjansteskrivelseWritten"))
                .singleElement()
                .satisfies(memo -> {
                    assertThat(memo.happenedOn()).isEqualTo("2021-09-08");
                    assertThat(memo.recordedAt()).isEqualTo("2021-09-09T10:00:00Z");
                });
    }

    @Test
    void A19_the_story_ends_where_it_stood_then() {
        assertThat(told(Story.KS, Story.STRATEGY, AsOf.knownAt(Instant.parse("2021-08-20T21:59:00Z"))))
                .extracting(TimelineEntry::event)
                .hasSize(6)
                .endsWith("RemissSent", "RemissAcknowledged");
    }

    @Test
    void who_did_it_is_told() {
        assertThat(told(Story.KS, Story.STRATEGY, AsOf.NOW).getFirst()).satisfies(entry -> {
            assertThat(entry.user()).isEqualTo("carolina");
            assertThat(entry.channel()).isEqualTo("api");
            assertThat(entry.causation()).isNull();
        });
    }

    @Test
    void the_cause_is_told_when_it_happened_at_the_same_authority() {
        assertThat(told(Story.SFN, Story.ANSWER, AsOf.NOW))
                .filteredOn(entry -> entry.event().equals("ArrivedRemissAnswered"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.causedBy()).isEqualTo("Remissvaret skickades som handling 3."));
    }

    @Test
    void A17_a_cause_at_another_authority_is_only_named_by_its_identifier() {
        assertThat(told(Story.KS, Story.STRATEGY, AsOf.NOW))
                .filteredOn(entry -> entry.event().equals("RemissvarReceived") && entry.causation() != null)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.causation()).startsWith(Story.ANSWER.value());
                    assertThat(entry.causedBy()).isNull();
                });
    }

    @Test
    void A17_another_authoritys_case_does_not_exist() {
        assertThat(TIMELINE.page(Story.SFN, Story.STRATEGY, AsOf.NOW, null, 50)).isEmpty();
    }

    @Test
    void pages_follow_without_gap_or_overlap_through_both_streams() {
        List<TimelineEntry> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<TimelineEntry> page =
                    TIMELINE.page(Story.SFN, Story.ANSWER, AsOf.NOW, cursor, 4).orElseThrow();
            assertThat(page.items()).hasSizeBetween(1, 4);
            paged.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(paged).isEqualTo(told(Story.SFN, Story.ANSWER, AsOf.NOW)).hasSizeGreaterThan(8);
    }

    @Test
    void a_page_that_is_just_full_is_the_last_one() {
        int all = told(Story.KS, Story.STRATEGY, AsOf.NOW).size();

        assertThat(TIMELINE.page(Story.KS, Story.STRATEGY, AsOf.NOW, null, all)
                        .orElseThrow()
                        .next())
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("forgedCursors")
    void a_forged_cursor_is_refused(String cursor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMELINE.page(Story.KS, Story.STRATEGY, AsOf.NOW, cursor, 4))
                .withMessageContaining("börja om från första sidan");
    }

    static List<String> forgedCursors() {
        return List.of(
                "?",
                Cursor.after(Story.STRATEGY.value(), "ett"),
                Cursor.after(Story.STRATEGY.value(), "4711"),
                Cursor.after(Story.ANSWER.value(), "0"));
    }

    @Test
    void a_meeting_is_told_from_the_day_on_which_it_was_planned() {
        assertThat(TIMELINE.page(Story.KS, PLANNED, AsOf.NOW, null, 50)
                        .orElseThrow()
                        .items())
                .extracting(TimelineEntry::sentence)
                .hasSize(3)
                .last()
                .isEqualTo("Sammanträdet ställdes in: Inga ärenden.");
        assertThat(TIMELINE.page(Story.SFN, HELD, AsOf.NOW, null, 50)
                        .orElseThrow()
                        .items())
                .extracting(TimelineEntry::event)
                .startsWith("MeetingPlanned")
                .endsWith("MeetingClosed");
    }

    @Test
    void a_meeting_is_told_a_page_at_a_time_and_as_it_was_known_then() {
        Page<TimelineEntry> first =
                TIMELINE.page(Story.KS, PLANNED, AsOf.NOW, null, 2).orElseThrow();
        Page<TimelineEntry> second =
                TIMELINE.page(Story.KS, PLANNED, AsOf.NOW, first.next(), 2).orElseThrow();

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(TIMELINE.page(Story.KS, PLANNED, AsOf.knownAt(Instant.parse("2021-10-01T12:00:00Z")), null, 50))
                .isEmpty();
        assertThat(TIMELINE.page(Story.KS, new MeetingId("KS-M-KSIA-4711"), AsOf.NOW, null, 50))
                .isEmpty();
    }

    @Test
    void REG_9_another_authoritys_meeting_does_not_exist() {
        assertThat(TIMELINE.page(Story.SFN, PLANNED, AsOf.NOW, null, 50)).isEmpty();
    }

    private static List<TimelineEntry> told(BodyCode reader, CaseId caseId, AsOf asOf) {
        return TIMELINE.page(reader, caseId, asOf, null, 200).orElseThrow().items();
    }
}
