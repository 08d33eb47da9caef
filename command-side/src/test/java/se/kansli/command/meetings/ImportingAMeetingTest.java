package se.kansli.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import se.kansli.command.MeetingCommand;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingNumbered;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.DayBasis;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.printed.MinutesRemark;
import se.kansli.kernel.printed.MinutesRemarkCode;
import se.kansli.kernel.printed.MinutesRemarkResolved;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.printed.PrintedOutcome;
import se.kansli.kernel.printed.PrintedParagraph;
import se.kansli.kernel.printed.RemarkSettlement;
import se.kansli.reader.MinutesReader;

/// Minutes that exist only as text become a meeting, as they are printed.
class ImportingAMeetingTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final DocketId RADET = DocketId.of(new BodyCode("IR"), new BodyCode("IR"));
    private static final DocketId NAMNDEN = DocketId.of(KS, KS);
    private static final DocketId NATVERKET = DocketId.of(new BodyCode("GR"), new BodyCode("GR"));
    private static final DocketId UDVALGET = DocketId.of(new BodyCode("IU"), new BodyCode("IU"));
    private static final MeetingId FIRST = MeetingId.of(RADET, 1);
    private static final LocalDate ESTABLISHED_ON = LocalDate.of(2015, 1, 1);
    private static final LocalDate RECEIVED_ON = LocalDate.of(2025, 2, 3);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    private static final String OF_2020 = """
            Integrationsrådet
            Sammanträdesdatum 2020-11-11

            Tid
            Onsdagen den 11 november 2020

            Plats
            Trädgårdsgatan 18 samt Teams

            Omfattning
            §§ 131 - 135

            Närvarande
            1. Dzenita Abaza (S), kommunstyrelsen
            2. Liselotte Ross (M), kommunstyrelsen
            4. Måns Linge (L), kommunstyrelsen

            § 131
            Presentationer

            § 131.1 Arbete och välfärd

            Se bilaga 4.

            § 131.2 Skolan

            Text.

            § 132 Val av justerare

            Liselotte Ross valdes att justera protokollet.

            § 133 Föreningen

            Verksamhetsledaren Omaina berättade om föreningen.

            § 134 Integrationspriset

            Text.

            § 135 Nästa sammanträde

            Nästa sammanträde är den 3:e mars 2020 kl. 13-15.
            """;

    private static final String OF_2024 = """
            Integrationsrådet
            Sammanträdesdatum 2024-02-28

            Närvarande
            Dzenita Abaza (S), digitalt
            Olle Olson (M)
            Jenny Melander (S)

            ## § 1 Inledning

            Olle Olson inledde mötet.

            ## § 2 Laget runt

            Dagordningspunkten utgick vid dagens möte.

            ## § 3 Övrigt

            Informationen lades till handlingarna.

            Sekreterare
            Violeta Öhman

            Ordförande
            Dzenita Abaza

            Justerare
            Dzenita Abaza
            Jenny Melander
            """;

    private static final String REFERAT = """
            REFERAT Integrationsudvalget d. 22-08-2022

            Mødedato Mandag den 22. august 2022 kl. 16:30
            Mødested Rådhuset
            Mødedeltagere Nanna Berg, Torben Berner (Fravær), Bo Dal

            Punkt 1: Procesplan
            22-007851
            Indstillinger
            Arbejdsmarkedschefen indstiller
            1) at procesplanen godkendes og indstilles til godkendelse i Kommunalbestyrelsen
            Beslutning
            1. Procesplan godkendt.
            """;

    private static final String NOTES = """
            Minnesanteckningar Nätverket för integration

            Närvaro
            Anna Berg, Ale
            Bo Dahl, Tjörn

            1. Inledning

            Utskick den 28 september 2022.

            2. Nästa jobbmässa

            Nästa jobbmässa är den 1 november.
            """;

    private final List<Object> applied = new ArrayList<>();

    @Test
    void B1_MIN_14_paragraphs_keep_their_numbers_and_parts_and_nothing_is_numbered_anew() {
        PrintedMinutes stored = imported(OF_2020).minutes();

        assertThat(stored.paragraphs())
                .extracting(PrintedParagraph::number)
                .containsExactly("131", "131.1", "131.2", "132", "133", "134", "135");
        assertThat(codes(stored)).doesNotContain(MinutesRemarkCode.PARAGRAPH_GAP);
    }

    @Test
    void what_is_printed_is_stored_to_the_letter() {
        PrintedMinutes read = MinutesReader.read(OF_2020);

        assertThat(imported(OF_2020).minutes()).isEqualTo(read);
    }

    @Test
    void B2_a_number_that_is_missing_in_the_list_is_remarked_and_given_to_nobody() {
        PrintedMinutes stored = imported(OF_2020).minutes();

        assertThat(stored.attendance().getFirst().entries())
                .extracting(one -> one.ordinal())
                .containsExactly(1, 2, 4);
        assertThat(remark(stored, MinutesRemarkCode.ORDINAL_GAP).printed()).isEqualTo("3");
    }

    @Test
    void B4_who_speaks_and_is_not_listed_is_remarked_and_not_present() {
        PrintedMinutes stored = imported(OF_2020).minutes();

        assertThat(remark(stored, MinutesRemarkCode.SPEAKER_NOT_LISTED).printed())
                .isEqualTo("Omaina");
        assertThat(stored.attendance().getFirst().entries()).hasSize(3);
    }

    @Test
    void B6_a_next_meeting_before_the_meeting_is_remarked_and_no_meeting_is_planned() {
        PrintedMinutes stored = imported(OF_2020).minutes();

        MinutesRemark remark = remark(stored, MinutesRemarkCode.NEXT_MEETING_BEFORE_MEETING);
        assertThat(remark.suggested()).isEqualTo("2021-03-03");
        assertThat(remark.printed()).contains("3:e mars 2020");
        assertThat(applied).hasSize(2).noneMatch(MeetingPlanned.class::isInstance);
    }

    @Test
    void B8_the_mode_is_what_the_place_tells_and_a_time_that_is_not_printed_stays_unknown() {
        MinutesImported imported = imported(OF_2020);

        assertThat(imported.minutes().meeting().mode()).isEqualTo(MeetingMode.HYBRID);
        assertThat(imported.minutes().meeting().starts()).isNull();
        assertThat(codes(imported.minutes()))
                .contains(MinutesRemarkCode.TIME_NOT_PRINTED)
                .doesNotContain(MinutesRemarkCode.WEEKDAY_MISMATCH);
        assertThat(imported.placedOn()).isEqualTo("2020-11-11");
    }

    @Test
    void C3_what_was_withdrawn_keeps_its_paragraph() {
        assertThat(imported(OF_2024).minutes().paragraphs())
                .extracting(PrintedParagraph::number, PrintedParagraph::outcome)
                .contains(tuple("2", PrintedOutcome.WITHDRAWN));
    }

    @Test
    void C2_C4_a_remote_chair_and_approvers_whom_nobody_chose_are_remarked_whatever_the_body() {
        assertThat(codes(imported(OF_2024).minutes()))
                .contains(
                        MinutesRemarkCode.APPROVER_NOT_CHOSEN,
                        MinutesRemarkCode.CHAIR_REMOTE,
                        MinutesRemarkCode.PRESIDING_UNKNOWN);
        assertThat(codes(imported(OF_2024.replace("Integrationsrådet", "Kommunstyrelsen"), NAMNDEN)
                        .minutes()))
                .contains(MinutesRemarkCode.APPROVER_NOT_CHOSEN);
    }

    @Test
    void D3_a_decision_that_is_silent_on_forwarding_is_remarked_and_forwards_nothing() {
        PrintedMinutes stored = imported(REFERAT, UDVALGET).minutes();

        assertThat(remark(stored, MinutesRemarkCode.FORWARDING_UNCLEAR).printed())
                .isEqualTo("Procesplan godkendt.");
        assertThat(applied).hasSize(2);
    }

    @Test
    void E1_without_a_day_the_meeting_is_listed_by_its_bounds_and_otherwise_when_it_came() {
        MinutesImported notes = imported(NOTES, NATVERKET);

        assertThat(notes.minutes().meeting().days()).isEmpty();
        assertThat(codes(notes.minutes())).contains(MinutesRemarkCode.NO_DATE);
        assertThat(notes.happenedOn()).isEqualTo(RECEIVED_ON);
        MinutesImported undated = imported(OF_2024.replace("Sammanträdesdatum 2024-02-28", ""), RADET);
        assertThat(undated.placedBy()).isEqualTo(DayBasis.RECEIPT);
        assertThat(undated.placedOn()).isEqualTo(RECEIVED_ON);
    }

    @Test
    void E2_a_network_has_notes_and_no_paragraphs_and_a_namnd_no_notes_for_minutes() {
        refused(OF_2020, NATVERKET, "NO_PARAGRAPHS_THERE");
        refused(OF_2020, UDVALGET, "NO_PARAGRAPHS_THERE");
        refused(NOTES, NAMNDEN, "NOTES_ARE_NO_MINUTES");
    }

    @Test
    void REM_1_nobody_imports_without_the_remarks() {
        PrintedMinutes cleaned = MinutesReader.read(OF_2020).with(List.of());

        assertThat(stored(new ImportMeeting(RADET, cleaned, null, RECEIVED_ON, List.of()))
                        .minutes())
                .isEqualTo(MinutesReader.read(OF_2020));
    }

    @Test
    void REM_1_what_was_resolved_while_importing_is_stored_as_remarked_and_resolved() {
        int number = numberOf(MinutesRemarkCode.NEXT_MEETING_BEFORE_MEETING);

        stored(settling(number, MinutesRemarkCode.NEXT_MEETING_BEFORE_MEETING, RemarkSettlement.SUGGESTION_ACCEPTED));

        assertThat(applied)
                .last()
                .isEqualTo(new MinutesRemarkResolved(
                        FIRST, number, RemarkSettlement.SUGGESTION_ACCEPTED, "Listan under säger 2021.", TODAY));
    }

    @Test
    void REM_1_a_remark_that_is_another_than_was_seen_is_not_resolved() {
        int number = numberOf(MinutesRemarkCode.NEXT_MEETING_BEFORE_MEETING);

        when(settling(number, MinutesRemarkCode.ORDINAL_GAP, RemarkSettlement.KEPT_AS_PRINTED))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ANOTHER_REMARK"));
    }

    @Test
    void REM_1_a_remark_is_resolved_once_for_a_reason_and_a_suggestion_taken_only_where_there_is_one() {
        int gap = numberOf(MinutesRemarkCode.ORDINAL_GAP);
        MinutesImported imported = imported(OF_2020);
        ResolveMinutesRemark kept =
                new ResolveMinutesRemark(FIRST, gap, RemarkSettlement.KEPT_AS_PRINTED, "Ingen fattas");
        MinutesRemarkResolved resolved =
                new MinutesRemarkResolved(FIRST, gap, RemarkSettlement.KEPT_AS_PRINTED, "Ingen fattas", TODAY);

        meeting().given(imported).when(kept).expectEvents(resolved);
        meeting().given(imported, resolved).when(kept).expectException(RefusalMatcher.conflict("REMARK_RESOLVED"));
        meeting()
                .given(imported)
                .when(new ResolveMinutesRemark(FIRST, gap, RemarkSettlement.SUGGESTION_ACCEPTED, "Så är det"))
                .expectException(RefusalMatcher.invalid("NOTHING_SUGGESTED"));
        meeting()
                .given(imported)
                .when(new ResolveMinutesRemark(FIRST, gap, RemarkSettlement.KEPT_AS_PRINTED, " "))
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
        meeting()
                .given(imported)
                .when(new ResolveMinutesRemark(FIRST, 99, RemarkSettlement.KEPT_AS_PRINTED, "Så är det"))
                .expectException(RefusalMatcher.notFound("NO_SUCH_REMARK"));
    }

    @Test
    void a_meeting_that_is_held_here_has_no_printed_remarks() {
        meeting()
                .given(planned())
                .when(new ResolveMinutesRemark(FIRST, 1, RemarkSettlement.KEPT_AS_PRINTED, "Så är det"))
                .expectException(RefusalMatcher.notFound("NO_SUCH_REMARK"));
    }

    @Test
    void IMP_1_an_imported_meeting_is_neither_moved_nor_cancelled() {
        MinutesImported imported = imported(OF_2020);
        for (MeetingCommand late : List.of(
                new CancelMeeting(FIRST, "Inga ärenden"),
                new MoveMeeting(FIRST, planned().time(), "Krock"))) {
            fixture(Meeting.class)
                    .given(imported)
                    .when(late)
                    .expectNoEvents()
                    .expectException(RefusalMatcher.conflict("MEETING_IMPORTED"));
        }
    }

    @Test
    void an_imported_meeting_gets_the_next_number_whenever_it_was_held() {
        fixture(Docket.class)
                .given(new MeetingNumbered(RADET, FIRST, TODAY))
                .when(new ImportMeeting(RADET, MinutesReader.read(OF_2020), null, RECEIVED_ON, List.of()))
                .expectResultMessagePayload(MeetingId.of(RADET, 2));
    }

    @Test
    void MIN_14_a_paragraph_that_stands_twice_is_for_a_person_to_sort_out() {
        refused(OF_2024.replace("## § 3 Övrigt", "## § 2 Övrigt"), RADET, "PARAGRAPH_TWICE");
    }

    @Test
    void IMP_1_a_text_without_items_is_no_meeting() {
        refused("Integrationsrådet\n\nEn sida som inte är något protokoll.\n", RADET, "NOTHING_TO_IMPORT");
    }

    @Test
    void minutes_are_not_received_tomorrow() {
        when(new ImportMeeting(RADET, MinutesReader.read(OF_2020), null, TODAY.plusDays(1), List.of()))
                .expectException(RefusalMatcher.invalid("DATE_IN_THE_FUTURE"));
    }

    @Test
    void ARC_6_bodies_that_are_not_there_have_no_minutes_and_companies_none_here() {
        refused(OF_2020, DocketId.of(KS, new BodyCode("XX")), "BODY_UNKNOWN");
        refused(OF_2020, DocketId.of(KS, new BodyCode("IR")), "BODY_UNKNOWN");
        BodyCode company = new BodyCode("KHAB");
        refused(OF_2020, DocketId.of(company, company), "NOT_FOR_COMPANIES");
    }

    @Test
    void ARC_6_a_day_on_which_the_body_was_not_there_is_remarked_and_kept() {
        PrintedMinutes stored =
                imported(OF_2024.replace("2024-02-28", "2014-02-28")).minutes();

        assertThat(remark(stored, MinutesRemarkCode.BODY_NOT_THEN).printed()).isEqualTo("2014-02-28");
    }

    @Test
    void a_meeting_after_its_minutes_came_is_remarked() {
        assertThat(codes(imported(OF_2024.replace("2024-02-28", "2025-02-28")).minutes()))
                .contains(MinutesRemarkCode.DATE_AFTER_RECEIPT);
    }

    @Test
    void A7_minutes_that_another_body_heads_are_remarked() {
        MinutesRemark remark = remark(
                imported(OF_2024.replace("Integrationsrådet", "Ungdomsrådet")).minutes(),
                MinutesRemarkCode.BODY_NAME_MISMATCH);

        assertThat(remark.printed()).isEqualTo("Ungdomsrådet");
        assertThat(remark.suggested()).isEqualTo("Kalmar kommuns integrationsråd");
        assertThat(codes(imported(OF_2024).minutes())).doesNotContain(MinutesRemarkCode.BODY_NAME_MISMATCH);
        assertThat(codes(imported(OF_2024.replace("Integrationsrådet", "INTEGRATIONSRÅDET I KALMAR KOMMUN"))
                        .minutes()))
                .doesNotContain(MinutesRemarkCode.BODY_NAME_MISMATCH);
    }

    private MinutesImported imported(String text) {
        return imported(text, RADET);
    }

    private MinutesImported imported(String text, DocketId of) {
        return stored(new ImportMeeting(of, MinutesReader.read(text), null, RECEIVED_ON, List.of()));
    }

    private MinutesImported stored(ImportMeeting command) {
        applied.clear();
        when(command).expectSuccessfulHandlerExecution().expectEventsMatching(kept());
        return applied.stream()
                .filter(MinutesImported.class::isInstance)
                .map(MinutesImported.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Matcher<List<? super EventMessage<?>>> kept() {
        return new CustomMatcher<>("what was applied, which is kept") {
            @Override
            public boolean matches(Object events) {
                return events instanceof List<?> all
                        && all.stream().allMatch(event -> applied.add(((EventMessage<?>) event).getPayload()));
            }
        };
    }

    private ResultValidator<Docket> when(ImportMeeting command) {
        FixtureConfiguration<Docket> fresh = fixture(Docket.class);
        return fresh.givenNoPriorActivity().when(command);
    }

    private void refused(String text, DocketId of, String code) {
        when(new ImportMeeting(of, MinutesReader.read(text), null, RECEIVED_ON, List.of()))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid(code));
    }

    private static ImportMeeting settling(int number, MinutesRemarkCode code, RemarkSettlement settlement) {
        return new ImportMeeting(
                RADET,
                MinutesReader.read(OF_2020),
                null,
                RECEIVED_ON,
                List.of(new SettledRemark(number, code, settlement, "Listan under säger 2021.")));
    }

    private static int numberOf(MinutesRemarkCode code) {
        return codes(MinutesReader.read(OF_2020)).indexOf(code) + 1;
    }

    private static List<MinutesRemarkCode> codes(PrintedMinutes minutes) {
        return minutes.remarks().stream().map(MinutesRemark::code).toList();
    }

    private static MinutesRemark remark(PrintedMinutes minutes, MinutesRemarkCode code) {
        return minutes.remarks().stream()
                .filter(remark -> remark.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static MeetingPlanned planned() {
        return new MeetingPlanned(FIRST, new MeetingTime(TODAY, null, null, null, MeetingMode.ON_SITE), TODAY);
    }

    private static FixtureConfiguration<ImportedMeeting> meeting() {
        return fixture(ImportedMeeting.class);
    }

    private static <T> FixtureConfiguration<T> fixture(Class<T> aggregate) {
        FixtureConfiguration<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(
                Clock.fixed(TODAY.atTime(12, 0).atZone(Stockholm.ZONE).toInstant(), Stockholm.ZONE));
        fixture.registerInjectableResource(new Municipality());
        return fixture;
    }

    /// Kommunstyrelsen, a råd, a network, a Danish udvalg, and a company.
    private static final class Municipality implements Bodies {

        private final List<EstablishedBody> bodies = List.of(
                body("KS", "Kommunstyrelsen", RuleProfile.BOARD_SE),
                body("IR", "Kalmar kommuns integrationsråd", RuleProfile.ADVISORY_SE),
                body("GR", "Nätverket för integration", RuleProfile.NOTES),
                body("IU", "Integrationsudvalget", RuleProfile.COMMITTEE_DK),
                body("KHAB", "Kalmarhem AB", RuleProfile.COMPANY));

        private static EstablishedBody body(String code, String name, RuleProfile profile) {
            return new EstablishedBody(new BodyCode(code), name, profile, null, ESTABLISHED_ON, null, List.of());
        }

        @Override
        public Optional<EstablishedBody> find(BodyCode code) {
            return bodies.stream().filter(body -> body.code().equals(code)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {
            return bodies;
        }
    }
}
