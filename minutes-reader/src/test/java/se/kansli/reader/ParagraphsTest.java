package se.kansli.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.reader.Minutes.decision;
import static se.kansli.reader.Minutes.paragraph;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.printed.LeftOverReason;
import se.kansli.kernel.printed.PrintedAnnex;
import se.kansli.kernel.printed.PrintedAttendee;
import se.kansli.kernel.printed.PrintedDecision;
import se.kansli.kernel.printed.PrintedGroup;
import se.kansli.kernel.printed.PrintedLeftOver;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.printed.PrintedOutcome;
import se.kansli.kernel.printed.PrintedParagraph;
import se.kansli.kernel.printed.PrintedPoint;
import se.kansli.kernel.printed.PrintedPresence;
import se.kansli.kernel.printed.PrintedRole;
import se.kansli.kernel.printed.PrintedSection;

class ParagraphsTest {

    private final PrintedMinutes of2020 = Minutes.read("radet-2020");
    private final PrintedMinutes of2024 = Minutes.read("radet-2024");

    @Test
    void B1_eleven_paragraphs_and_the_four_children_of_one() {
        assertThat(of2020.paragraphs())
                .extracting(PrintedParagraph::number)
                .containsExactly(
                        "126", "127", "128", "129", "130", "131", "131.1", "131.2", "131.3", "131.4", "132", "133",
                        "134", "135", "136");
        assertThat(of2020.paragraphs().stream().filter(child -> "131".equals(child.parent())))
                .hasSize(4);
        assertThat(of2020.scope()).isNotNull().satisfies(scope -> {
            assertThat(scope.printed()).isEqualTo("§§ 126 - 136");
            assertThat(scope.numbers()).hasSize(11).startsWith("126").endsWith("136");
        });
    }

    @Test
    void a_heading_may_be_glued_to_its_number_stand_below_it_or_have_a_speaker_below() {
        assertThat(paragraph(of2020, "126").heading()).isEqualTo("Inledning");
        assertThat(paragraph(of2020, "128").heading()).isEqualTo("Fastställande av dagordningen");
        assertThat(paragraph(of2020, "129").subheading()).isEqualTo("Lennart Jönsson, integrationsutvecklare");
        assertThat(paragraph(of2024, "8").heading()).isEqualTo("Ett Kalmar för alla – kommande ansökningsomgång");
    }

    @Test
    void B2_printed_ordinals_are_kept_and_nobody_becomes_number_seven() {
        PrintedGroup present = of2020.attendance().getFirst();

        assertThat(present.label()).isEqualTo("Närvarande");
        assertThat(present.entries())
                .hasSize(26)
                .extracting(PrintedAttendee::ordinal)
                .doesNotContain(7)
                .startsWith(1, 2, 3, 4, 5, 6, 8);
    }

    @Test
    void B3_chair_and_secretary_are_known_by_their_signatures_and_the_chair_of_a_society_is_no_chair() {
        assertThat(of2020.signatures().chair()).containsExactly("Dzenita Abaza");
        assertThat(of2020.signatures().secretary()).containsExactly("Violeta Öhman");
        assertThat(of2020.signatures().approvers()).containsExactly("Liselotte Ross");
        assertThat(of2020.attendance().getFirst().entries())
                .filteredOn(one -> one.role() != PrintedRole.PARTICIPANT)
                .extracting(PrintedAttendee::name, PrintedAttendee::role, PrintedAttendee::party)
                .containsExactly(
                        tuple("Dzenita Abaza", PrintedRole.CHAIR, "S"),
                        tuple("Violeta Öhman", PrintedRole.SECRETARY, null));
    }

    @Test
    void B8_a_hybrid_meeting_without_a_clock_time_has_no_time() {
        assertThat(of2020.meeting().days()).containsExactly(LocalDate.of(2020, 11, 11));
        assertThat(of2020.meeting().weekdayPrinted()).isEqualTo("Onsdag");
        assertThat(of2020.meeting().mode()).isEqualTo(MeetingMode.HYBRID);
        assertThat(of2020.meeting().starts()).isNull();
        assertThat(of2020.meeting().timePrinted()).isNull();
    }

    @Test
    void B9_the_agenda_is_adopted_once_and_information_is_no_decision() {
        PrintedDecision adopted = decision(of2020, "128");

        assertThat(adopted.points()).extracting(PrintedPoint::kind).containsExactly(DecisionKind.ADOPT);
        assertThat(adopted.label()).isEqualTo("Beslut");
        for (String number : List.of("129", "130", "132", "133", "134")) {
            assertThat(paragraph(of2020, number).decision()).as(number).isNull();
            assertThat(paragraph(of2020, number).outcome()).isIn(PrintedOutcome.INFORMED, PrintedOutcome.DISCUSSED);
        }
    }

    @Test
    void B11_page_headers_and_scan_noise_are_the_text_of_no_paragraph() {
        assertThat(of2020.leftOver())
                .filteredOn(line -> line.why() == LeftOverReason.SCAN_NOISE)
                .extracting(PrintedLeftOver::text)
                .containsExactly("Handwritten signature", "de m", "de ad");
        assertThat(of2020.leftOver())
                .filteredOn(line -> line.why() == LeftOverReason.PAGE_HEADER)
                .hasSize(11)
                .extracting(PrintedLeftOver::text)
                .containsOnly("Sammanträdesdatum", "2020-11-11", "Integrationsrådet PROTOKOLL");
        assertThat(paragraph(of2020, "131.1").sections())
                .extracting(PrintedSection::text)
                .containsExactly(
                        "Hillevi Österbo inleder med hur verksamheten har anpassat sig till de nya förutsättningarna"
                                + " som pandemin har orsakat genom att beskriva verksamhetens struktur.");
    }

    @Test
    void B7_annexes_are_listed_with_their_files_and_cited_where_they_are_cited() {
        assertThat(of2020.annexes())
                .extracting(PrintedAnnex::label)
                .containsExactly("Bilaga 1", "Bilaga 2", "Bilaga 3", "Bilaga 4", "Bilaga 5");
        assertThat(of2020.annexes().getFirst().fileNamePrinted()).isEqualTo("Länsstyrelsens i Kalmar län PPP_2020");
        assertThat(paragraph(of2020, "131.4").annexCitations()).containsExactly("Bilaga 4");
        assertThat(paragraph(of2020, "133").annexCitations()).containsExactly("Bilaga 4", "Bilaga 5");
    }

    @Test
    void C3_withdrawn_items_keep_their_numbers() {
        assertThat(of2024.paragraphs())
                .extracting(PrintedParagraph::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(of2024.paragraphs())
                .filteredOn(item -> item.outcome() == PrintedOutcome.WITHDRAWN)
                .extracting(PrintedParagraph::number)
                .containsExactly("5", "6");
        assertThat(paragraph(of2024, "5").decision()).isNull();
    }

    @Test
    void C2_the_chair_takes_part_from_afar_and_another_opens_and_closes() {
        PrintedAttendee chair = of2024.attendance().getFirst().entries().getFirst();

        assertThat(chair.presence()).isEqualTo(PrintedPresence.REMOTE);
        assertThat(chair.role()).isEqualTo(PrintedRole.CHAIR);
        assertThat(chair.organisation()).isEqualTo("Kommunstyrelsen");
        assertThat(of2024.signatures().approvers()).containsExactly("Dzenita Abaza", "Jenny Melander");
        assertThat(of2024.paragraphs())
                .filteredOn(item -> item.ledBy() != null)
                .extracting(PrintedParagraph::number, PrintedParagraph::ledBy)
                .containsExactly(tuple("1", "Olle Olson"), tuple("9", "Olle Olson"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4"})
    void C6_what_is_laid_to_the_documents_is_filed(String number) {
        PrintedDecision decision = decision(of2024, number);

        assertThat(decision.label()).isNull();
        assertThat(decision.text()).isEqualTo("Informationen lades till handlingarna.");
        assertThat(decision.points()).extracting(PrintedPoint::kind).containsExactly(DecisionKind.FILE);
    }

    @Test
    void C6_the_reports_of_groups_are_kept_apart() {
        PrintedParagraph dialogue = paragraph(of2024, "7");

        assertThat(dialogue.sections())
                .extracting(PrintedSection::label)
                .containsExactly(null, "Grupp 1:", "Grupp 2:", "Grupp 3:", "Grupp 4:");
        assertThat(dialogue.outcome()).isEqualTo(PrintedOutcome.DISCUSSED);
        assertThat(dialogue.decision()).isNull();
    }

    @Test
    void C8_the_next_meeting_has_a_day_and_no_time_and_the_meeting_of_others_is_none() {
        assertThat(of2024.paragraphs().stream().flatMap(item -> item.nextMeetings().stream()))
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.date()).isEqualTo(LocalDate.of(2024, 5, 8));
                    assertThat(next.starts()).isNull();
                });
        assertThat(of2024.meeting().starts()).isEqualTo(LocalTime.of(13, 0));
        assertThat(of2024.meeting().ends()).isEqualTo(LocalTime.of(16, 0));
    }

    @Test
    void D12_a_law_in_a_sentence_is_no_paragraph_of_the_minutes() {
        PrintedMinutes minutes = MinutesReader.read("""
                Nämnden

                § 4 Första ärendet

                Enligt vad som sägs i kommunallagens femte kapitel om ledamöters rätt och
                § 69 kommunallagen gäller detta. Se även

                § 18-midler och

                §37a samt

                § 5 kap. 2 lagen.

                § 5 Andra ärendet

                Text.
                """);

        assertThat(minutes.paragraphs()).extracting(PrintedParagraph::number).containsExactly("4", "5");
    }
}
