package se.kansli.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.reader.Minutes.decision;
import static se.kansli.reader.Minutes.paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.printed.MinutesRemark;
import se.kansli.kernel.printed.MinutesRemarkCode;
import se.kansli.kernel.printed.PrintedAttendee;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.printed.PrintedParagraph;
import se.kansli.kernel.printed.PrintedPoint;
import se.kansli.kernel.printed.PrintedRole;

/// Minutes as municipalities set them that the reader was not made for. Each was written before it was read; what is
/// expected is what a person reads in it.
class OtherMunicipalitiesTest {

    /// Every number of an item, name, and point of a decision, as a person lists them.
    static Stream<Arguments> corpus() {
        return Stream.of(
                Arguments.of(
                        "sidhuvud",
                        List.of("71", "72", "73", "74", "75"),
                        List.of(
                                "Signe Ask",
                                "Petter Gran",
                                "Lena Ström",
                                "Ove Kvist",
                                "Moa Lind",
                                "Erik Dahlin",
                                "Karin Holst",
                                "Tore Malm"),
                        List.of("71 APPOINT", "72 ADOPT", "72 COMMISSION", "73 APPROVE", "74 FILE")),
                Arguments.of(
                        "tvadagar",
                        List.of("60", "61", "62", "63"),
                        List.of("Hilda Norén", "Axel Bro", "Berit Sjö", "Carl Mo", "Doris Hed", "Emil Rask"),
                        List.of("60 APPOINT", "61 ADOPT", "61 ADOPT", "62 REJECT", "63 null")),
                Arguments.of(
                        "punktlista",
                        List.of("31", "32", "33"),
                        List.of(
                                "Gun Boman",
                                "Ivar Lund",
                                "Jonna Frid",
                                "Kent Stål",
                                "Lisa Berglund",
                                "Nils Fors",
                                "Olga Rydén",
                                "Pia Ekman"),
                        List.of("31 ADOPT", "32 ADOPT", "32 null", "32 COMMISSION", "33 NOTE")),
                Arguments.of(
                        "arende",
                        List.of("1", "2", "3", "4", "5"),
                        List.of("Ruth Sandin", "Sten Wiberg", "Tea Öst", "Uno Falk", "Vera Lång"),
                        List.of("2 APPOINT", "3 FORWARD", "4 REFER_BACK")),
                Arguments.of(
                        "byrad",
                        List.of("41", "42", "43"),
                        List.of("Anders Holm", "Birthe Kjær", "Carsten Lund", "Dorte Friis", "Erik Bak"),
                        List.of("41 APPROVE", "42 ADOPT", "42 NOTE", "43 NOTE")),
                Arguments.of(
                        "kolumner",
                        List.of("201", "202", "203"),
                        List.of("Adam Boström", "Beata Hage", "Cecilia Norr", "David Plym", "Ester Sund"),
                        List.of("201 APPROVE", "201 COMMISSION", "202 TABLE", "203 NOTE")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void what_a_person_reads_is_read(String name, List<String> paragraphs, List<String> people, List<String> points) {
        PrintedMinutes minutes = Minutes.read(name);

        assertThat(numbers(minutes)).isEqualTo(paragraphs);
        assertThat(people(minutes)).containsExactlyInAnyOrderElementsOf(people);
        assertThat(points(minutes)).isEqualTo(points);
    }

    /// Of all that these minutes have: how much is found, and how much of what is found is there.
    @Test
    void how_much_is_found_is_said_in_numbers() {
        List<String> expected = new ArrayList<>();
        List<String> read = new ArrayList<>();
        corpus().map(Arguments::get).forEach(one -> {
            String name = (String) one[0];
            PrintedMinutes minutes = Minutes.read(name);
            for (Object list : List.of(one[1], one[2], one[3])) {
                ((List<?>) list).forEach(fact -> expected.add(name + " " + fact));
            }
            Stream.of(numbers(minutes), people(minutes), points(minutes))
                    .flatMap(List::stream)
                    .forEach(fact -> read.add(name + " " + fact));
        });
        List<String> right = new ArrayList<>(read);
        List<String> missing = new ArrayList<>(expected);
        expected.forEach(right::remove);
        read.forEach(missing::remove);

        System.out.printf(
                "%d facts in six minutes: recall %.3f, precision %.3f%n",
                expected.size(),
                1 - missing.size() / (double) expected.size(),
                1 - right.size() / (double) read.size());
        assertThat(missing).isEmpty();
        assertThat(right).isEmpty();
    }

    @Test
    void H5_both_days_of_a_meeting_are_read_and_days_that_are_not_its_own_are_not() {
        assertThat(Minutes.read("tvadagar").meeting().days())
                .containsExactly(LocalDate.of(2025, 6, 18), LocalDate.of(2025, 6, 19));
        assertThat(days("Sammanträdesdatum: 18-19 juni 2025"))
                .containsExactly(LocalDate.of(2025, 6, 18), LocalDate.of(2025, 6, 19));
        assertThat(days("Sammanträdesdatum: 2025-06-18, justerat 2025-06-25"))
                .containsExactly(LocalDate.of(2025, 6, 18));
        assertThat(days("Sammanträdesdatum: 2025-06-18 och 2024-06-19")).containsExactly(LocalDate.of(2025, 6, 18));
    }

    @Test
    void a_line_for_signing_tells_who_signs_and_which_paragraphs_there_are() {
        PrintedMinutes minutes = Minutes.read("kolumner");

        assertThat(minutes.signatures().secretary()).containsExactly("Ester Sund");
        assertThat(minutes.signatures().chair()).containsExactly("Adam Boström");
        assertThat(minutes.signatures().approvers()).containsExactly("Beata Hage");
        assertThat(minutes.scope())
                .satisfies(scope -> assertThat(scope).isNotNull())
                .extracting("numbers")
                .isEqualTo(List.of("201", "202", "203"));
        assertThat(Minutes.read("sidhuvud").signatures().secretary()).containsExactly("Karin Holst");
        assertThat(Minutes.read("arende").signatures().secretary()).containsExactly("Yngve Brandt");
    }

    @Test
    void two_sentences_that_decide_are_two_points_and_a_sentence_that_goes_on_is_one() {
        assertThat(decision(Minutes.read("sidhuvud"), "72").points())
                .extracting(PrintedPoint::wording)
                .containsExactly(
                        "Nämnden antar reglementet.",
                        "Nämnden ger förvaltningen i uppdrag att informera vårdnadshavarna.");
        PrintedMinutes wrapped = MinutesReader.read("""
                § 1 Plan

                Beslut
                Nämnden antar planen för hur kommunen ska bygga ut sina
                cykelvägar och godkänner den.

                § 2 Taxa

                Beslut
                Taget til efterretning.
                Nämnden återkommer.
                """);
        assertThat(decision(wrapped, "1").points()).hasSize(1);
        assertThat(decision(wrapped, "2").points())
                .extracting(PrintedPoint::kind)
                .containsExactly(DecisionKind.NOTE);
    }

    @Test
    void a_vote_above_the_decision_is_not_the_decision() {
        PrintedMinutes minutes = Minutes.read("byrad");

        assertThat(decision(minutes, "42").points())
                .extracting(PrintedPoint::wording, PrintedPoint::recommendation)
                .containsExactly(
                        tuple("Lokalplanen vedtaget endeligt.", 1), tuple("Indsigelserne taget til efterretning.", 2));
        assertThat(paragraph(minutes, "42").caseNumbersPrinted()).containsExactly("01.02.05-P16-3-24");
    }

    @Test
    void who_keeps_the_minutes_is_not_among_the_absent() {
        assertThat(Minutes.read("arende").attendance())
                .flatExtracting(group -> group.entries())
                .filteredOn(one -> Boolean.FALSE.equals(one.present()))
                .extracting(PrintedAttendee::name)
                .containsExactly("Vera Lång");
        assertThat(Minutes.read("punktlista").attendance())
                .flatExtracting(group -> group.entries())
                .filteredOn(one -> one.role() == PrintedRole.SECRETARY)
                .extracting(PrintedAttendee::name)
                .containsExactly("Pia Ekman");
    }

    @Test
    void only_what_is_odd_is_remarked() {
        assertThat(corpus().map(Arguments::get).flatMap(one -> Minutes.read((String) one[0]).remarks().stream()))
                .extracting(MinutesRemark::code, MinutesRemark::printed)
                .containsExactly(tuple(MinutesRemarkCode.APPROVER_NOT_CHOSEN, "Beata Hage"));
    }

    private static List<LocalDate> days(String head) {
        return MinutesReader.read("Nämnden\n" + head + "\n\n§ 1 Val\n\nText.")
                .meeting()
                .days();
    }

    private static List<String> numbers(PrintedMinutes minutes) {
        return minutes.paragraphs().stream().map(PrintedParagraph::number).toList();
    }

    private static List<String> people(PrintedMinutes minutes) {
        return minutes.attendance().stream()
                .flatMap(group -> group.entries().stream())
                .map(PrintedAttendee::name)
                .toList();
    }

    private static List<String> points(PrintedMinutes minutes) {
        return minutes.paragraphs().stream()
                .flatMap(paragraph -> paragraph.decision() == null
                        ? Stream.empty()
                        : paragraph.decision().points().stream().map(point -> paragraph.number() + " " + point.kind()))
                .toList();
    }
}
