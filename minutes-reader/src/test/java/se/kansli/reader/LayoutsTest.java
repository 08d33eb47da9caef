package se.kansli.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.reader.Minutes.decision;
import static se.kansli.reader.Minutes.paragraph;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.printed.LeftOverReason;
import se.kansli.kernel.printed.MinutesKind;
import se.kansli.kernel.printed.MinutesLanguage;
import se.kansli.kernel.printed.PrintedAnnex;
import se.kansli.kernel.printed.PrintedAttendee;
import se.kansli.kernel.printed.PrintedDecision;
import se.kansli.kernel.printed.PrintedGroup;
import se.kansli.kernel.printed.PrintedInterval;
import se.kansli.kernel.printed.PrintedLeftOver;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.printed.PrintedNextMeeting;
import se.kansli.kernel.printed.PrintedOutcome;
import se.kansli.kernel.printed.PrintedParagraph;
import se.kansli.kernel.printed.PrintedPoint;
import se.kansli.kernel.printed.PrintedPresence;
import se.kansli.kernel.printed.PrintedRecommendation;
import se.kansli.kernel.printed.PrintedReservation;
import se.kansli.kernel.printed.PrintedRole;
import se.kansli.kernel.printed.PrintedSection;
import se.kansli.kernel.printed.PrintedSignatures;
import se.kansli.kernel.printed.PrintedVotes;
import se.kansli.kernel.remiss.AdoptionMode;

class LayoutsTest {

    private final PrintedMinutes danish = Minutes.read("udvalget-2022");
    private final PrintedMinutes notes = Minutes.read("natverket");
    private final PrintedMinutes extract = Minutes.read("utdraget-2021");
    private final PrintedMinutes table = Minutes.read("tabell");
    private final PrintedMinutes numbered = Minutes.read("nummerar");
    private final PrintedMinutes council = Minutes.read("fullmaktige");
    private final PrintedMinutes running = Minutes.read("lopande");
    private final PrintedMinutes plain = Minutes.read("enkel");
    private final PrintedMinutes danishCouncil = Minutes.read("byradet");

    @Test
    void H9_who_proposes_to_fullmaktige_that_something_be_rejected_has_rejected_nothing() {
        PrintedMinutes minutes = MinutesReader.read("""
                Barnnämnden
                Sammanträdesprotokoll 2023-10-19

                Beslutande
                Anna Berg (S), ordförande
                Eva Fors (V), deltar på distans §§ 71-72

                § 71 Svar på motion om skolfrukost

                Beslut
                Nämnden föreslår kommunfullmäktige att avslå motionen.

                § 72 Ansökan om bidrag

                Beslut
                Nämnden avslår ansökan.
                """);

        assertThat(decision(minutes, "71").points())
                .extracting(PrintedPoint::kind)
                .containsExactly(DecisionKind.FORWARD);
        assertThat(decision(minutes, "72").points())
                .extracting(PrintedPoint::kind)
                .containsExactly(DecisionKind.REJECT);
        assertThat(minutes.attendance().getFirst().entries())
                .extracting(PrintedAttendee::name, PrintedAttendee::presence)
                .containsExactly(
                        tuple("Anna Berg", PrintedPresence.UNKNOWN), tuple("Eva Fors", PrintedPresence.REMOTE));
    }

    @Test
    void MIN_11_A16_a_name_for_itself_at_the_end_of_an_extract_is_told_as_nobodys_signature() {
        String alone = "\n\nErland Holm\n";
        PrintedSignatures ofExtract = MinutesReader.read(
                        Minutes.text("utdraget-2021").strip() + alone)
                .signatures();
        PrintedSignatures ofMinutes = MinutesReader.read("""
                Barnnämnden
                Sammanträdesprotokoll 2023-10-19

                § 71 Skolskjuts

                Beslut

                Barnnämnden avslår motionen.

                Sekreterare

                Oliver Wykman

                Justeras

                Dzenita Abaza
                ordförande
                """.strip() + alone).signatures();

        assertThat(ofExtract.approvers()).containsExactly("Dzenita Abaza");
        assertThat(ofExtract.chair()).containsExactly("Dzenita Abaza");
        assertThat(ofExtract.printedBlock()).endsWith("Dzenita Abaza\nordförande\nErland Holm");
        assertThat(ofMinutes.approvers()).containsExactly("Dzenita Abaza", "Erland Holm");
    }

    @Test
    void D1_ten_names_on_a_line_of_whom_two_are_absent() {
        assertThat(danish.source().language()).isEqualTo(MinutesLanguage.DANISH);
        assertThat(danish.source().kind()).isEqualTo(MinutesKind.REFERAT);
        assertThat(danish.heading().bodyPrinted()).isEqualTo("Integrationsudvalget");
        assertThat(danish.meeting().days()).containsExactly(LocalDate.of(2022, 8, 22));
        assertThat(danish.meeting().starts()).isEqualTo(LocalTime.of(16, 30));
        assertThat(danish.meeting().placePrinted()).isEqualTo("Rådhuset, mødelokale 8");
        List<PrintedAttendee> entries = danish.attendance().getFirst().entries();
        assertThat(entries).hasSize(10).extracting(PrintedAttendee::role).containsOnly(PrintedRole.UNKNOWN);
        assertThat(entries)
                .filteredOn(one -> Boolean.FALSE.equals(one.present()))
                .extracting(PrintedAttendee::name, PrintedAttendee::markPrinted)
                .containsExactly(tuple("Torben Berner", "Fravær"), tuple("Klaus Munk Jakobsen", "Fravær"));
    }

    @Test
    void D2_three_points_each_answer_a_recommendation() {
        PrintedDecision decision = decision(danish, "6");

        assertThat(decision.points())
                .extracting(PrintedPoint::point, PrintedPoint::kind, PrintedPoint::recommendation, PrintedPoint::mode)
                .containsExactly(
                        tuple(1, DecisionKind.NOTE, 1, AdoptionMode.AS_PROPOSED),
                        tuple(2, DecisionKind.APPROVE, 2, AdoptionMode.AS_PROPOSED),
                        tuple(3, DecisionKind.COMMISSION, 3, AdoptionMode.AMENDED));
        assertThat(decision.points().getLast().wording())
                .isEqualTo(
                        "Godkendt at administrationen arbejder videre med Integrationspolitikken efter procesplanen.");
        assertThat(paragraph(danish, "6").recommendations())
                .extracting(PrintedRecommendation::point, PrintedRecommendation::by)
                .containsExactly(
                        tuple(1, "Arbejdsmarkedschefen"),
                        tuple(2, "Arbejdsmarkedschefen"),
                        tuple(3, "Arbejdsmarkedschefen"));
    }

    @Test
    void D4_a_decision_keeps_its_comment_word_for_word() {
        PrintedDecision decision = decision(danish, "5");

        assertThat(decision.points())
                .extracting(PrintedPoint::wording, PrintedPoint::kind)
                .containsExactly(tuple("Taget til efterretning.", DecisionKind.NOTE));
        assertThat(decision.comment())
                .startsWith("Med kommentar om, fordrevne")
                .endsWith("modtageklasser i Kalundborg.");
    }

    @Test
    void D5_D8_eight_items_with_and_without_case_numbers() {
        assertThat(danish.paragraphs())
                .extracting(PrintedParagraph::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(danish.paragraphs()).extracting(PrintedParagraph::form).containsOnly(ParagraphForm.PUNKT);
        assertThat(danish.paragraphs())
                .extracting(PrintedParagraph::caseNumbersPrinted)
                .containsExactly(
                        List.of(),
                        List.of("22-009894"),
                        List.of("22-007524"),
                        List.of("22-007524"),
                        List.of("22-007527"),
                        List.of("22-007851"),
                        List.of("22-007530"),
                        List.of());
        assertThat(paragraph(danish, "8").recommendations()).isEmpty();
        assertThat(decision(danish, "8").points())
                .extracting(PrintedPoint::kind)
                .containsExactly(DecisionKind.NOTE);
    }

    @Test
    void D7_a_statement_is_not_made_a_decision() {
        assertThat(decision(danish, "7").points())
                .extracting(PrintedPoint::kind)
                .containsOnlyNulls();
        assertThat(paragraph(danish, "7").outcome()).isEqualTo(PrintedOutcome.UNKNOWN);
    }

    @Test
    void D14_files_keep_their_names_and_a_list_of_contents_is_no_item() {
        assertThat(danish.annexes())
                .extracting(PrintedAnnex::fileNamePrinted, PrintedAnnex::paragraph)
                .containsExactly(
                        tuple("§18 Integration 2022", "4"), tuple("Kalundborg+Kommunes+Integrationspolitik", "6"));
        assertThat(danish.leftOver())
                .hasSize(9)
                .extracting(PrintedLeftOver::why)
                .containsOnly(LeftOverReason.CONTENTS);
    }

    @Test
    void E1_a_day_that_is_not_printed_lies_between_what_is_named_and_what_is_to_come() {
        assertThat(notes.meeting().days()).isEmpty();
        assertThat(notes.meeting().notBefore()).isEqualTo(LocalDate.of(2022, 10, 17));
        assertThat(notes.meeting().notAfter()).isEqualTo(LocalDate.of(2022, 10, 31));
        assertThat(notes.meeting().inferred()).isTrue();
    }

    @Test
    void E2_notes_have_headings_and_no_decisions() {
        assertThat(notes.source().kind()).isEqualTo(MinutesKind.MINNESANTECKNINGAR);
        assertThat(notes.paragraphs())
                .extracting(PrintedParagraph::form, PrintedParagraph::number, PrintedParagraph::heading)
                .startsWith(
                        tuple(ParagraphForm.PLAIN, "1", "Inledning"),
                        tuple(ParagraphForm.PLAIN, "2", "Omvärldsbevakning med fokus på 2022"))
                .hasSize(5);
        assertThat(notes.paragraphs()).extracting(PrintedParagraph::decision).containsOnlyNulls();
        assertThat(notes.signatures().secretary()).containsExactly("Rakel Lodin Nilsson");
    }

    @Test
    void E5_a_next_meeting_without_a_year_is_in_the_year_that_comes() {
        assertThat(paragraph(notes, "5").nextMeetings())
                .containsExactly(new PrintedNextMeeting(
                        "25 november kl 8:30-10:00",
                        LocalDate.of(2022, 11, 25),
                        LocalTime.of(8, 30),
                        LocalTime.of(10, 0),
                        true));
    }

    @Test
    void E6_groups_keep_their_printed_labels_known_or_not() {
        assertThat(notes.attendance())
                .extracting(
                        PrintedGroup::label,
                        PrintedGroup::present,
                        group -> group.entries().size())
                .containsExactly(
                        tuple("Närvaro", true, 5),
                        tuple("Övriga", true, 2),
                        tuple("GR", true, 3),
                        tuple("Frånvarande", false, 2));
        assertThat(notes.attendance().get(1).entries().getLast().organisation()).isEqualTo("Kungälv");
    }

    @Test
    void A1_an_extract_is_found_in_a_file_of_other_documents() {
        assertThat(extract.source().kind()).isEqualTo(MinutesKind.UTDRAG);
        assertThat(extract.heading().bodyPrinted())
                .isEqualTo("Kommunstyrelsens utskott för integration och arbetsmarknad");
        assertThat(extract.meeting().days()).containsExactly(LocalDate.of(2021, 5, 21));
        assertThat(extract.paragraphs()).singleElement().satisfies(paragraph -> {
            assertThat(paragraph.number()).isEqualTo("19");
            assertThat(paragraph.heading())
                    .isEqualTo("Strategi för etnisk och kulturell inkludering – beslut om remiss");
            assertThat(paragraph.caseNumbersPrinted()).containsExactly("KS 2021/0486");
            assertThat(paragraph.sections())
                    .extracting(PrintedSection::label)
                    .containsExactly("Handlingar", "Bakgrund", "Överläggning", "Beslut");
        });
        assertThat(decision(extract, "19").points())
                .extracting(PrintedPoint::kind)
                .containsExactly(DecisionKind.SEND_ON_REMISS);
    }

    @Test
    void A16_the_signatures_of_an_extract_are_read() {
        assertThat(extract.signatures().secretary()).containsExactly("Oliver Wykman");
        assertThat(extract.signatures().approvers()).containsExactly("Dzenita Abaza");
        assertThat(extract.signatures().chair()).containsExactly("Dzenita Abaza");
        assertThat(extract.leftOver().stream().filter(line -> line.why() == LeftOverReason.OTHER_DOCUMENT))
                .hasSizeGreaterThan(50);
    }

    @Test
    void a_front_page_set_as_a_table_is_read_by_its_columns() {
        assertThat(table.source().kind()).isEqualTo(MinutesKind.PROTOKOLL);
        assertThat(table.heading().bodyPrinted()).isEqualTo("Kommunstyrelsen");
        assertThat(table.heading().municipalityPrinted()).isEqualTo("Lindåsa kommun");
        assertThat(table.meeting().starts()).isEqualTo(LocalTime.of(13, 0));
        assertThat(table.meeting().ends()).isEqualTo(LocalTime.of(16, 30));
        assertThat(table.attendance())
                .flatExtracting(PrintedGroup::entries)
                .extracting(PrintedAttendee::name, PrintedAttendee::party, PrintedAttendee::role)
                .containsExactly(
                        tuple("Anna Berg", "S", PrintedRole.CHAIR),
                        tuple("Bo Dahl", "M", PrintedRole.VICE_CHAIR),
                        tuple("Cecilia Ek", "C", PrintedRole.MEMBER),
                        tuple("David Fors", "V", PrintedRole.MEMBER),
                        tuple("Eva Grahn", "SD", PrintedRole.SERVING_SUBSTITUTE),
                        tuple("Gun Holm", "S", PrintedRole.SUBSTITUTE),
                        tuple("Isak Jonsson", "L", PrintedRole.SUBSTITUTE),
                        tuple("Karin Lund", null, PrintedRole.UNKNOWN),
                        tuple("Lars Moberg", null, PrintedRole.UNKNOWN));
        assertThat(table.attendance().get(1).entries()).isNotEmpty();
        assertThat(table.signatures().secretary()).containsExactly("Maria Nord");
        assertThat(table.signatures().approvers()).containsExactly("Bo Dahl");
    }

    @Test
    void part_of_a_meeting_is_an_interval_of_paragraphs() {
        assertThat(entry(table, "Bo Dahl").intervals()).containsExactly(new PrintedInterval("30", "32"));
        assertThat(entry(table, "Lars Moberg").intervals()).containsExactly(new PrintedInterval("31", "31"));
        assertThat(entry(council, "Rolf Sten").intervals()).containsExactly(new PrintedInterval("113", null));
    }

    @Test
    void a_page_that_divides_a_sentence_and_a_list_of_contents_leave_no_trace_in_the_text() {
        assertThat(table.paragraphs())
                .extracting(PrintedParagraph::number)
                .containsExactly("30", "31", "32", "33", "34");
        assertThat(paragraph(table, "31").caseNumbersPrinted()).containsExactly("KS 2023/0012");
        assertThat(paragraph(table, "31").sections())
                .extracting(PrintedSection::label)
                .containsExactly(
                        "Kommunstyrelsens beslut", "Ärendebeskrivning", "Beslutsunderlag", "Beslutet skickas till");
        assertThat(paragraph(table, "31").sections().get(1).text())
                .contains("lägre räntor och på att investeringar har skjutits upp.");
    }

    @Test
    void decisions_of_a_board_are_read_by_their_words() {
        assertThat(decision(table, "31").points())
                .extracting(PrintedPoint::kind)
                .containsExactly(DecisionKind.FILE, DecisionKind.COMMISSION);
        assertThat(paragraph(table, "33").outcome()).isEqualTo(PrintedOutcome.REFERRED_BACK);
        assertThat(paragraph(table, "34").outcome()).isEqualTo(PrintedOutcome.TABLED);
        assertThat(decision(table, "32").label()).isEqualTo("Kommunstyrelsens förslag till kommunfullmäktige");
        assertThat(paragraph(table, "32").recommendations())
                .extracting(PrintedRecommendation::by)
                .containsExactly("Arbetsutskottet");
    }

    @Test
    void votes_reservations_and_conflicts_are_read() {
        assertThat(paragraph(table, "32").votes())
                .containsExactly(new PrintedVotes("3 ja-röster mot 2 nej-röster", 3, 2, null));
        assertThat(paragraph(table, "32").reservations())
                .extracting(PrintedReservation::by)
                .containsExactly("David Fors");
        assertThat(paragraph(table, "33").conflicts()).containsExactly("Cecilia Ek");
        assertThat(paragraph(council, "113").votes())
                .extracting(PrintedVotes::yes, PrintedVotes::no, PrintedVotes::abstain)
                .containsExactly(tuple(3, 1, 1));
        assertThat(paragraph(council, "113").reservations())
                .extracting(PrintedReservation::by)
                .containsExactly("Petra Quist");
    }

    @Test
    void two_lists_of_people_stand_beside_each_other() {
        assertThat(numbered.attendance())
                .extracting(
                        PrintedGroup::label,
                        group -> group.entries().stream()
                                .map(PrintedAttendee::name)
                                .toList())
                .containsExactly(
                        tuple("Ledamöter", List.of("Ada Alm", "Bengt Blom", "Clara Cederlund")),
                        tuple("Ersättare", List.of("Fia Falk", "Gert Grip")),
                        tuple("Frånvarande:", List.of("Doris Dunder")));
        assertThat(entry(numbered, "Ada Alm").role()).isEqualTo(PrintedRole.CHAIR);
    }

    @Test
    void a_number_may_carry_its_year_and_clauses_with_att_are_points() {
        assertThat(numbered.paragraphs())
                .extracting(PrintedParagraph::number, PrintedParagraph::heading)
                .containsExactly(
                        tuple("61", "Val av justerare och godkännande av dagordning"),
                        tuple("62", "Patientsäkerhetsberättelse"),
                        tuple("63", "Yttrande över remiss om färdtjänst"),
                        tuple("64", "Meddelanden"));
        assertThat(decision(numbered, "61").points())
                .extracting(PrintedPoint::kind)
                .containsExactly(DecisionKind.APPOINT, DecisionKind.APPROVE);
        assertThat(decision(numbered, "62").points())
                .extracting(PrintedPoint::kind, PrintedPoint::recommendation, PrintedPoint::mode)
                .containsExactly(tuple(DecisionKind.APPROVE, 1, AdoptionMode.AS_PROPOSED));
        assertThat(decision(numbered, "63").points())
                .extracting(PrintedPoint::kind)
                .containsExactly(DecisionKind.ADOPT_AS_OWN);
    }

    @Test
    void a_council_has_a_list_of_matters_before_its_paragraphs() {
        assertThat(council.paragraphs())
                .extracting(PrintedParagraph::number, PrintedParagraph::heading)
                .containsExactly(
                        tuple("111", "Upprop"), tuple("112", "Avsägelser"), tuple("113", "Taxa för renhållning"));
        assertThat(council.leftOver())
                .filteredOn(line -> line.why() == LeftOverReason.CONTENTS)
                .hasSize(4);
        assertThat(decision(council, "112").points())
                .extracting(PrintedPoint::kind)
                .containsExactly(DecisionKind.GRANT);
    }

    @Test
    void a_danish_council_has_numbered_matters() {
        assertThat(danishCouncil.paragraphs())
                .extracting(PrintedParagraph::heading)
                .containsExactly("Godkendelse af dagsorden", "Lokalplan for havnen", "Eventuelt");
        assertThat(paragraph(danishCouncil, "2").caseNumbersPrinted()).containsExactly("326-2021-4411");
        assertThat(decision(danishCouncil, "2").points())
                .extracting(PrintedPoint::kind, PrintedPoint::recommendation)
                .containsExactly(tuple(DecisionKind.ADOPT, 1));
        assertThat(danishCouncil.attendance()).extracting(PrintedGroup::present).containsExactly(true, false);
    }

    @Test
    void lines_that_follow_each_other_without_a_blank_are_divided_by_their_labels() {
        assertThat(running.scope())
                .isNotNull()
                .satisfies(scope -> assertThat(scope.numbers()).containsExactly("40", "41", "42"));
        assertThat(running.paragraphs())
                .extracting(PrintedParagraph::number, PrintedParagraph::heading, PrintedParagraph::caseNumbersPrinted)
                .containsExactly(
                        tuple("40", "Justering", List.of("Ks 12/2023")),
                        tuple(
                                "41",
                                "Budgetuppföljning och prognos för helåret med anledning av pris",
                                List.of("Ks 77/2023")),
                        tuple("42", "Övriga frågor", List.of()));
        assertThat(decision(running, "41").points())
                .extracting(PrintedPoint::kind, PrintedPoint::recommendation, PrintedPoint::mode)
                .containsExactly(
                        tuple(DecisionKind.APPROVE, 1, AdoptionMode.AS_PROPOSED),
                        tuple(DecisionKind.COMMISSION, 2, AdoptionMode.AS_PROPOSED));
        assertThat(decision(running, "40").points())
                .extracting(PrintedPoint::kind)
                .containsExactly(DecisionKind.APPOINT);
    }

    @Test
    void a_paragraph_may_be_printed_with_its_body_and_its_points_without_dots() {
        assertThat(plain.paragraphs())
                .extracting(PrintedParagraph::number, PrintedParagraph::heading, PrintedParagraph::caseNumbersPrinted)
                .containsExactly(
                        tuple("135", "Svar på motion om skolgårdar", List.of("KS/2020/0123/003")),
                        tuple("136", "Delegationsbeslut", List.of("KS/2020/0200/001")),
                        tuple("137", "Yttrande över samråd", List.of("KS/2020/0300/012")));
        assertThat(decision(plain, "135").points())
                .extracting(PrintedPoint::point, PrintedPoint::wording)
                .containsExactly(
                        tuple(1, "Motionen avslås."), tuple(2, "Kostnaden, 40 000 kronor, tas ur egen budget."));
        assertThat(decision(plain, "137").points())
                .extracting(PrintedPoint::kind)
                .startsWith(DecisionKind.ADOPT_AS_OWN);
    }

    private static PrintedAttendee entry(PrintedMinutes minutes, String name) {
        return minutes.attendance().stream()
                .flatMap(group -> group.entries().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
