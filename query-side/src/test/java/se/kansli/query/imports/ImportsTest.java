package se.kansli.query.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.access.Authorities;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.DayBasis;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.printed.MinutesRemarkResolved;
import se.kansli.kernel.printed.RemarkSettlement;
import se.kansli.query.Log;
import se.kansli.query.TestDatabase;
import se.kansli.query.journal.AsOf;
import se.kansli.query.meetings.CalendarQuery;
import se.kansli.query.meetings.MeetingEntry;
import se.kansli.query.meetings.MeetingState;
import se.kansli.query.meetings.Meetings;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Rebuild;
import se.kansli.reader.MinutesReader;

/// What was imported is read back as it is printed, found by its words, and listed among the meetings.
class ImportsTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode SFN = new BodyCode("SFN");
    private static final LocalDate RECEIVED_ON = LocalDate.of(2025, 2, 3);
    private static final LocalDate RESOLVED_ON = LocalDate.of(2025, 2, 10);
    private static final MeetingId OF_2020 = new MeetingId("KS-M-IR-1");
    private static final MeetingId OF_2024 = new MeetingId("KS-M-IR-2");
    private static final MeetingId UNDATED = new MeetingId("KS-M-GR-1");
    private static final MeetingId OF_SFN = new MeetingId("SFN-M-SFN-1");

    private static final String MINUTES = """
            Integrationsrådet
            Sammanträdesdatum 2020-11-11

            Närvarande
            1. Dzenita Abaza (S)
            3. Liselotte Ross (M)

            § 131 Presentationer

            Föreningarna berättade om sina cykelkurser på Ängö.

            § 132 Ansökan om bidrag
            Dnr KS 2020/0123

            Beslut
            Rådet tillstyrker ansökan om en cykelkurs.

            § 133 Nästa sammanträde

            Nästa sammanträde är den 3 mars 2020.
            """;

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private static final Log LOG = new Log(database);
    private static final Imports IMPORTS = new Imports(database.dataSource());
    private static final Meetings MEETINGS =
            new Meetings(database.dataSource(), LOG.journal(), new Organisation(database.dataSource()));

    @BeforeAll
    static void what_was_imported() {
        BodyCode ir = new BodyCode("IR");
        LOG.append(
                ir.value(),
                new BodyEstablished(ir, "Integrationsrådet", RuleProfile.ADVISORY_SE, KS, LocalDate.of(2015, 1, 1)));
        imported(OF_2020, MINUTES);
        imported(OF_2024, MINUTES.replace("2020-11-11", "2024-02-28").replace("cykelkurs", "språkkurs"));
        imported(UNDATED, MINUTES.replace("Sammanträdesdatum 2020-11-11", ""));
        imported(OF_SFN, MINUTES.replace("Integrationsrådet", "Servicenämnden"));
        String words = IntStream.range(0, 60_000)
                .mapToObj(number -> "ord" + Integer.toString(number, 36))
                .collect(Collectors.joining(" "));
        imported(new MeetingId("KS-M-IR-3"), MINUTES.replace("2020-11-11", "2010-11-11") + words);
        LOG.append(
                OF_2020.value(),
                new MinutesRemarkResolved(
                        OF_2020, 1, RemarkSettlement.KEPT_AS_PRINTED, "Listan är oklar.", RESOLVED_ON));
        new Rebuild(database.dataSource(), LOG.journal())
                .of(List.of(Imports.PROJECTION, Meetings.PROJECTION, Organisation.PROJECTION));
    }

    @Test
    void every_printed_fact_is_read_back() {
        assertThat(IMPORTS.find(KS, OF_2020)).hasValueSatisfying(found -> {
            assertThat(found.minutes()).isEqualTo(MinutesReader.read(MINUTES));
            assertThat(found.placedBy()).isEqualTo(DayBasis.PRINTED);
            assertThat(found.version()).isEqualTo(1);
        });
    }

    @Test
    void REM_1_a_resolved_remark_says_what_holds_and_what_was_printed() {
        assertThat(IMPORTS.find(KS, OF_2020)).hasValueSatisfying(found -> {
            assertThat(found.remarks()).hasSameSizeAs(found.minutes().remarks());
            assertThat(found.remarks().getFirst().resolution())
                    .isEqualTo(new RemarkResolution(RemarkSettlement.KEPT_AS_PRINTED, "Listan är oklar.", RESOLVED_ON));
            assertThat(found.remarks().getFirst().remark())
                    .isEqualTo(found.minutes().remarks().getFirst());
            assertThat(found.remarks().getLast().resolution()).isNull();
        });
    }

    @Test
    void B6_one_paragraph_comes_with_what_is_doubtful_in_it() {
        ImportedMinutes found = IMPORTS.find(KS, OF_2020).orElseThrow();

        assertThat(found.paragraph("133")).hasValueSatisfying(item -> {
            assertThat(item.paragraph().heading()).isEqualTo("Nästa sammanträde");
            assertThat(item.remarks())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.remark().suggested()).isEqualTo("2021-03-03"));
        });
        assertThat(found.paragraph("1")).isEmpty();
    }

    @Test
    void words_find_the_paragraphs_that_have_them_all_in_any_form() {
        assertThat(found("cykelkurs")).containsExactly("KS-M-GR-1 131 132", "KS-M-IR-1 131 132", "KS-M-IR-3 131 132");
        assertThat(found("cykelkursen ängö")).contains("KS-M-IR-1 131");
        assertThat(found("föreningarna bidrag")).isEmpty();
    }

    @Test
    void a_case_number_finds_the_paragraphs_that_print_it() {
        assertThat(found("KS 2020/0123")).contains("KS-M-IR-2 132", "KS-M-IR-1 132");
        assertThat(found("ks-2020-123")).contains("KS-M-IR-1 132");
        assertThat(found("KS 2020/12")).isEmpty();
    }

    @Test
    void without_words_all_is_shown_the_latest_first_and_page_by_page() {
        Page<FoundParagraphs> first = search(null, new BodyCode("IR"), null, 2);
        Page<FoundParagraphs> rest = search(null, new BodyCode("IR"), first.next(), 2);

        assertThat(first.items()).extracting(FoundParagraphs::meetingId).containsExactly(OF_2024, OF_2020);
        assertThat(first.items().getFirst().paragraphs())
                .extracting(FoundParagraph::number)
                .containsExactly("131", "132", "133");
        assertThat(rest.items()).extracting(FoundParagraphs::meetingId).containsExactly(new MeetingId("KS-M-IR-3"));
        assertThat(rest.next()).isNull();
    }

    @Test
    void REG_9_another_authoritys_minutes_are_not_there() {
        assertThat(IMPORTS.find(SFN, OF_2020)).isEmpty();
        assertThat(found("cykelkurs")).noneMatch(line -> line.startsWith("SFN"));
        assertThat(IMPORTS.search(new MinutesSearch(null, null, null, 20), Authorities.of())
                        .items())
                .isEmpty();
    }

    @Test
    void whoever_may_read_all_minutes_finds_those_of_every_authority() {
        assertThat(IMPORTS.search(new MinutesSearch("cykelkurs", null, null, 20), Authorities.ALL)
                        .items())
                .extracting(found -> found.meetingId().authority())
                .contains(KS, SFN);
    }

    @Test
    void E1_a_day_that_is_not_printed_is_unknown_and_the_meeting_listed_when_its_minutes_came() {
        assertThat(search(null, new BodyCode("GR"), null, 20).items())
                .singleElement()
                .satisfies(found -> assertThat(found.day()).isNull());
        assertThat(MEETINGS.find(KS, UNDATED, AsOf.NOW)).hasValueSatisfying(entry -> {
            assertThat(entry.meeting().state()).isEqualTo(MeetingState.HELD);
            assertThat(entry.meeting().time().day()).isEqualTo(RECEIVED_ON);
            assertThat(entry.meeting().time().mode()).isNull();
            assertThat(entry.meeting().imported())
                    .satisfies(from -> assertThat(from).isNotNull())
                    .extracting("dayBasis")
                    .isEqualTo(DayBasis.RECEIPT);
        });
    }

    @Test
    void an_imported_meeting_stands_in_the_calendar_as_held_and_is_summoned_to_no_more() {
        Page<MeetingEntry> calendar = MEETINGS.calendar(
                KS, new CalendarQuery(null, LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31), null, 50));

        assertThat(calendar.items())
                .extracting(
                        entry -> entry.meeting().meetingId(),
                        entry -> entry.meeting().state(),
                        MeetingEntry::summonsDueOn)
                .containsExactly(tuple(OF_2020, MeetingState.HELD, null), tuple(OF_2024, MeetingState.HELD, null));
        assertThat(calendar.items().getFirst().meeting().version()).isEqualTo(1);
    }

    private static List<String> found(String text) {
        return search(text, null, null, 20).items().stream()
                .map(found -> found.meetingId() + " "
                        + found.paragraphs().stream()
                                .map(FoundParagraph::number)
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Page<FoundParagraphs> search(
            @Nullable String text, @Nullable BodyCode body, @Nullable String cursor, int limit) {
        return IMPORTS.search(new MinutesSearch(text, body, cursor, limit), Authorities.of(KS));
    }

    private static void imported(MeetingId meetingId, String text) {
        LOG.append(
                meetingId.value(),
                new MinutesImported(meetingId, MinutesReader.read(text), null, RECEIVED_ON, RECEIVED_ON));
    }
}
