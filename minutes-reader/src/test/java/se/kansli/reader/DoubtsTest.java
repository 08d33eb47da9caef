package se.kansli.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.printed.MinutesRemark;
import se.kansli.kernel.printed.MinutesRemarkCode;
import se.kansli.kernel.printed.PrintedMinutes;

class DoubtsTest {

    /// The odd facts of the acceptance scenarios that minutes can show: its number, where, and what is remarked.
    static Stream<Arguments> facts() {
        return Stream.of(
                fact(10, "utdraget-2021", MinutesRemarkCode.APPROVAL_UNKNOWN, null, "Dzenita Abaza", null),
                fact(11, "radet-2020", MinutesRemarkCode.ORDINAL_GAP, null, "7", null),
                fact(
                        13,
                        "radet-2020",
                        MinutesRemarkCode.NEXT_MEETING_BEFORE_MEETING,
                        "135",
                        "3:e mars 2020 kl. 13-15",
                        "2021-03-03"),
                fact(14, "radet-2020", MinutesRemarkCode.NAME_VARIANT, "131.4", "Helene Keise", "Helen Keise"),
                fact(
                        14,
                        "radet-2020",
                        MinutesRemarkCode.NAME_VARIANT,
                        "130",
                        "Kristoffer Engdahl",
                        "Kristoffer Engdal"),
                fact(15, "radet-2020", MinutesRemarkCode.ANNEX_REFERENCE_MISMATCH, "131.4", "Bilaga 4", "Bilaga 3"),
                fact(15, "radet-2020", MinutesRemarkCode.ANNEX_NEVER_CITED, null, "Bilaga 3", null),
                fact(16, "radet-2020", MinutesRemarkCode.SPEAKER_NOT_LISTED, "133", "Omaina", null),
                fact(17, "radet-2020", MinutesRemarkCode.TIME_NOT_PRINTED, null, "2020-11-11", null),
                fact(18, "radet-2020", MinutesRemarkCode.NAMED_PERSON_PRESENT, "134", "Alexander Finstad", null),
                fact(
                        18,
                        "radet-2020",
                        MinutesRemarkCode.NAMED_PERSON_PRESENT,
                        "134",
                        "Mats Olsson",
                        "Del-Ta Produktion AB"),
                fact(18, "radet-2020", MinutesRemarkCode.NAMED_PERSON_PRESENT, "134", "Lisa Johansen", "Rädda barnen"),
                fact(19, "radet-2024", MinutesRemarkCode.CHAIR_REMOTE, null, "Dzenita Abaza", null),
                fact(19, "radet-2024", MinutesRemarkCode.PRESIDING_UNKNOWN, "1", "Olle Olson", "Dzenita Abaza"),
                fact(
                        21,
                        "radet-2024",
                        MinutesRemarkCode.APPROVER_NOT_CHOSEN,
                        null,
                        "Dzenita Abaza, Jenny Melander",
                        null),
                fact(22, "radet-2024", MinutesRemarkCode.NAME_VARIANT, "3", "Carolina Anderson", "Carolina Andersson"),
                fact(24, "udvalget-2022", MinutesRemarkCode.ABSENT_AMONG_PRESENT, null, "Torben Berner (Fravær)", null),
                fact(
                        24,
                        "udvalget-2022",
                        MinutesRemarkCode.ABSENT_AMONG_PRESENT,
                        null,
                        "Klaus Munk Jakobsen (Fravær)",
                        null),
                fact(
                        26,
                        "udvalget-2022",
                        MinutesRemarkCode.COMMENT_BESIDE_CASE_TEXT,
                        "5",
                        "Med kommentar om, fordrevne ukrainere i folkeskolealderen integreres i de eksisterende klasser."
                                + " Det er p.t. valgt ikke at oprette modtageklasser i Kalundborg.",
                        null),
                fact(27, "udvalget-2022", MinutesRemarkCode.SAME_CASE_TWICE, "4", "22-007524", "3"),
                fact(28, "udvalget-2022", MinutesRemarkCode.NAME_VARIANT, "2", "Mustafa Badr", "Mustapha Badr"),
                fact(28, "udvalget-2022", MinutesRemarkCode.INHABILITET_CHECK, "2", "Mustafa Badr", null),
                fact(28, "udvalget-2022", MinutesRemarkCode.INHABILITET_CHECK, "5", "Mustapha Badr", null),
                fact(
                        29,
                        "udvalget-2022",
                        MinutesRemarkCode.DECISION_DOES_NOT_ANSWER_RECOMMENDATION,
                        "7",
                        "Politiet oplyste, at der er et meget lavt kriminalitetsniveau.",
                        null),
                fact(31, "udvalget-2022", MinutesRemarkCode.OVERLAPPING_BANDS, "5", "20 – 66 år 109 / 66 år 10", null),
                fact(32, "natverket", MinutesRemarkCode.NO_DATE, null, "", "2022-10-17 - 2022-10-31"),
                fact(32, "natverket", MinutesRemarkCode.DATE_INFERRED, "5", "25 november kl 8:30-10:00", null),
                fact(33, "natverket", MinutesRemarkCode.NAME_VARIANT, "3", "Mariya Melnik", "Mariya Melnyk"),
                fact(
                        33,
                        "natverket",
                        MinutesRemarkCode.SUSPECT_TERM,
                        "2",
                        "Maastrichtdirektivet",
                        "massflyktsdirektivet"));
    }

    @ParameterizedTest(name = "fact {0} in {1}: {2}")
    @MethodSource("facts")
    void an_odd_fact_is_remarked_with_what_is_printed(int number, String minutes, MinutesRemark remark) {
        assertThat(Minutes.read(minutes).remarks()).as("fact %s", number).contains(remark);
    }

    @Test
    void D3_a_decision_that_is_silent_on_forwarding_is_remarked_and_a_differing_one_is_amended() {
        assertThat(Minutes.read("udvalget-2022").remarks())
                .filteredOn(remark -> remark.code() == MinutesRemarkCode.FORWARDING_UNCLEAR)
                .singleElement()
                .satisfies(remark -> assertThat(remark.printed()).isEqualTo("Procesplan godkendt."));
    }

    /// Whatever else is remarked is one of these; what is in order is not remarked.
    @ParameterizedTest
    @MethodSource("numberOfRemarks")
    void no_more_is_remarked_than_is_odd(String minutes, int remarks) {
        assertThat(Minutes.read(minutes).remarks()).hasSize(remarks);
    }

    static Stream<Arguments> numberOfRemarks() {
        return Stream.of(
                Arguments.of("radet-2020", 13),
                Arguments.of("radet-2024", 4),
                Arguments.of("udvalget-2022", 10),
                Arguments.of("natverket", 4),
                Arguments.of("utdraget-2021", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabell", "nummerar", "fullmaktige", "byradet", "lopande"})
    void clean_minutes_are_not_remarked(String minutes) {
        assertThat(Minutes.read(minutes).remarks()).isEmpty();
    }

    @Test
    void B5_two_who_are_both_listed_are_never_suggested_as_one() {
        assertThat(remarks("""
                Närvarande
                1. Carin Andersson, X
                2. Karin Andersson, Y
                3. Niklas Andersson, Z

                § 1 Inledning

                Carin Andersson, Karin Andersson och Niklas Andersson hälsade välkommen.
                """)).doesNotContain(MinutesRemarkCode.NAME_VARIANT);
    }

    /// A code, a text in which it is due, and what to put for what so that it no longer is.
    static Stream<Arguments> oneByOne() {
        String head =
                "Nämnden\n\nDatum: onsdag 1 mars 2023\nTid: kl. 9-11\nParagrafer: §§ 1-2\n\nLedamöter\nAnna Berg (S)\nBo Dahl (M)\nCia Ek (C)\n\n"
                        + "Justerare\n\nBo Dahl\n\n§ 1 Val av justerare\n\nBo Dahl valdes till justerare.\n\n";
        String annexes = "\n\nBilagor\n\nBilaga 1 – Karta\n\nBilaga 2 – Plan\n";
        return Stream.of(
                due(MinutesRemarkCode.PARAGRAPH_RANGE_MISMATCH, head + "§ 3 Slut", "§ 3 Slut", "§ 2 Slut"),
                due(
                        MinutesRemarkCode.DUPLICATE_PARAGRAPH,
                        head + "## § 1 Igen\n\nText.\n\nMer.\n\nMer.\n\nMer.",
                        "§ 1 Igen",
                        "§ 2 Igen"),
                due(
                        MinutesRemarkCode.PARAGRAPH_GAP,
                        head.replace("Paragrafer: §§ 1-2\n", "") + "§ 4 Slut",
                        "§ 4 Slut",
                        "§ 2 Slut"),
                due(
                        MinutesRemarkCode.WEEKDAY_MISMATCH,
                        head.replace("onsdag", "torsdag") + "§ 2 Slut",
                        "torsdag",
                        "onsdag"),
                due(
                        MinutesRemarkCode.DATE_IMPOSSIBLE,
                        head.replace("onsdag 1 mars", "31 februari") + "§ 2 Slut",
                        "31 februari",
                        "1 mars"),
                due(
                        MinutesRemarkCode.ATTENDEE_TWICE,
                        head.replace("Cia Ek (C)", "Bo Dahl (M)") + "§ 2 Slut",
                        "Bo Dahl (M)\nBo Dahl (M)",
                        "Bo Dahl (M)"),
                due(
                        MinutesRemarkCode.CHAIR_NOT_PRESENT,
                        head + "§ 2 Slut\n\nOrdförande\n\nDan Fors",
                        "Dan Fors",
                        "Anna Berg"),
                due(
                        MinutesRemarkCode.VOTES_DO_NOT_ADD_UP,
                        head + "§ 2 Val\n\nMed 3 ja-röster mot 1 nej-röster beslutas bifall.",
                        "mot 1",
                        "mot 0"),
                due(
                        MinutesRemarkCode.POINTS_DIFFER,
                        head
                                + "§ 2 Val\n\nFörslag till beslut\n1. Planen antas.\n2. Taxan antas.\n3. Budgeten antas.\n\nBeslut\n1. Planen antas.\n2. Taxan antas.",
                        "\n3. Budgeten antas.",
                        ""),
                due(
                        MinutesRemarkCode.ANNEX_NOT_LISTED,
                        head + "§ 2 Plan\n\nSe bilaga 1, 2 och 3." + annexes,
                        "1, 2 och 3",
                        "1 och 2"),
                due(
                        MinutesRemarkCode.AMBIGUOUS_ANNEX_LABEL,
                        head + "§ 2 Plan\n\nSe bilaga 1." + annexes.replace("Bilaga 2", "Bilaga 1"),
                        "Bilaga 1 – Plan",
                        "Bilaga 2 – Plan"),
                due(
                        MinutesRemarkCode.SUM_MISMATCH,
                        head + "§ 2 Tal\n\n0 – 2 år 5\n3 – 5 år 10\n6 år 4\nSumma 20",
                        "Summa 20",
                        "Summa 19"),
                due(
                        MinutesRemarkCode.ORDINAL_REPEATED,
                        head.replace("Anna", "1. Anna")
                                        .replace("Bo Dahl (M)", "1. Bo Dahl (M)")
                                        .replace("Cia", "2. Cia")
                                + "§ 2 Slut",
                        "1. Bo Dahl (M)\n2. Cia",
                        "2. Bo Dahl (M)\n3. Cia"),
                due(
                        MinutesRemarkCode.ORGANISATION_VARIANT,
                        "Närvarande\nAnna Berg, Södermøre förvaltning\nBo Dahl, Södermöre förvaltning\n\n§ 1 Val\n\nText.",
                        "møre",
                        "möre"),
                due(
                        MinutesRemarkCode.APPROVER_NOT_CHOSEN,
                        head.replace("Bo Dahl valdes till justerare", "Mötet öppnas")
                                        .replace("Val av justerare", "Inledning")
                                + "§ 2 Slut",
                        "Mötet öppnas",
                        "Bo Dahl valdes till justerare"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneByOne")
    void a_doubt_is_remarked_where_it_is_due_and_only_there(MinutesRemarkCode code, String odd, String clean) {
        assertThat(remarks(odd)).contains(code);
        assertThat(remarks(clean)).doesNotContain(code);
    }

    @Test
    void a_remark_is_made_from_what_was_read_alone() {
        PrintedMinutes minutes = Minutes.read("radet-2020");

        assertThat(Doubts.of(minutes)).isEqualTo(minutes.remarks());
    }

    private static List<MinutesRemarkCode> remarks(String text) {
        return MinutesReader.read(text).remarks().stream()
                .map(MinutesRemark::code)
                .toList();
    }

    private static Arguments fact(
            int number,
            String minutes,
            MinutesRemarkCode code,
            @Nullable String paragraph,
            String printed,
            @Nullable String suggested) {
        return Arguments.of(number, minutes, new MinutesRemark(code, paragraph, printed, suggested, null));
    }

    private static Arguments due(MinutesRemarkCode code, String odd, String what, String instead) {
        return Arguments.of(code, odd, odd.replace(what, instead));
    }
}
