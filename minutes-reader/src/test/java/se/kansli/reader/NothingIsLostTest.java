package se.kansli.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.printed.PrintedMinutes;

class NothingIsLostTest {

    /// Far more than it takes, and far less than it would take if the time grew faster than the text.
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final List<String> LINES = List.of(
            "",
            "",
            "",
            "§ 1 Inledning",
            "§ 2",
            "## § 3 Val av justerare",
            "§ 3.1 Delen",
            "§§ 1-3",
            "KS § 7 Dnr KS 2023/0123",
            "Punkt 1: Godkendelse",
            "Ärende 4",
            "1. Anna Berg (S), ordförande",
            "2. Godkännande",
            "Närvarande",
            "Beslutande\tLedamöter",
            "Ledamöter          Ersättare",
            "Anna Berg (S)      Bo Dal (M)",
            "Anna Berg (S), Bo Dal (M) §§ 1-2, Cia Ek (C)",
            "Frånvarande",
            "Sekreterare",
            "Underskrifter  Sekreterare ........ Paragrafer 1-3",
            "Justerare",
            "Ordförande: Anna Berg",
            "Sammanträdesdatum",
            "2023-03-01",
            "Kommunstyrelsen   Sammanträdesprotokoll   3 (12)",
            "Tid och plats: Sessionssalen, kl. 13.00-16.30",
            "Beslut",
            "**Beslut:** att anta planen",
            "Kommunstyrelsen beslutar",
            "att anta planen, och",
            "1) Tages til efterretning",
            "Beslutsunderlag",
            "Bilagor:",
            "Bilaga 1 – Karta",
            "Bilaga 2",
            "Inledning ........ 3",
            "____________",
            "de m",
            "\tindraget\u00AD av \uFEFF tabbar\t\tsist",
            "\f",
            "Mödet öppnades och",
            "fortsatte sedan i en annan sal.",
            "Nästa möte är den 31 februari 2023 kl. 25-99.",
            "8 ja-röster mot 5 nej-röster",
            "* **",
            "***",
            "####### för många",
            "| Ja | Nej |",
            "ANSLAG/BEVIS",
            "§",
            "§ 99999",
            "§ 12".repeat(40));

    static Stream<String> minutes() {
        return Minutes.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void every_word_of_the_minutes_is_in_one_place(String name) {
        assertThat(Minutes.words(Minutes.kept(Minutes.read(name)))).isEqualTo(Minutes.words(Minutes.text(name)));
    }

    @Test
    void every_word_of_any_text_is_in_one_place() {
        qt().withExamples(1000)
                .forAll(lists().of(integers().between(0, LINES.size() - 1)).ofSizeBetween(0, 60))
                .checkAssert(chosen -> {
                    String text = chosen.stream().map(LINES::get).collect(Collectors.joining("\n"));

                    assertThat(Minutes.words(Minutes.kept(MinutesReader.read(text))))
                            .isEqualTo(Minutes.words(text));
                });
    }

    @Test
    void every_word_of_minutes_that_were_cut_up_is_in_one_place() {
        qt().withExamples(200)
                .forAll(integers().all(), integers().between(0, Minutes.ALL.size() - 1))
                .checkAssert((seed, which) -> {
                    Random random = new Random(seed);
                    StringBuilder text = new StringBuilder(Minutes.text(Minutes.ALL.get(which)));
                    for (int i = 0; i < 40; i++) {
                        int at = random.nextInt(text.length() + 1);
                        switch (random.nextInt(4)) {
                            case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
                            case 1 -> text.insert(at, "\r\n");
                            case 2 -> text.insert(at, '\t');
                            default ->
                                text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
                        }
                    }

                    assertThat(Minutes.words(Minutes.kept(MinutesReader.read(text.toString()))))
                            .isEqualTo(Minutes.words(text.toString()));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§ 1 ",
                "a",
                "§ ",
                "1. Anna Berg (S), ",
                "Anna Berg, ",
                "och den 3 mars ",
                "(",
                "**",
                "\t",
                "   ",
                "kl. 1",
                "2020-",
                "Bilaga 1 och ",
                "8 ja-röster ",
                "Nästa möte ",
                ".",
                " .",
                "#",
                "ja ",
                "Grupp: ",
                "Ledamöter\t",
                "KS 2021/",
                "12/"
            })
    void a_text_of_five_megabytes_takes_no_longer_for_being_hostile(String piece) {
        String line = piece.repeat(MinutesReader.LONGEST / piece.length());
        String lines = (piece + "\n").repeat(MinutesReader.LONGEST / 10 / (piece.length() + 1));

        Assertions.assertTimeoutPreemptively(A_MINUTE, () -> MinutesReader.read(line));
        Assertions.assertTimeoutPreemptively(A_MINUTE, () -> MinutesReader.read(lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Närvarande\n1. Anna Berg (S)\n|x\n",
                "Närvarande\n|Anna Berg,\n",
                "|Paragrafer\n",
                "|Sekreterare\n\nAnna Berg\n",
                "§ 1 Val\n\nIndstilling\n|1) a\n",
                "§ 1 Val\n\nBeslut\n|1. anta\n",
                "§ 1 Val\n\n|nästa möte den 3 mars 2023 kl. 13\n",
                "§ 1 Val\n\n|Anna Berg (S) berättar.\n",
                "|Innehåll\n",
                "Ledamöter     Ersättare\n|Anna Berg     Bo Ek\n"
            })
    void a_text_that_grows_where_it_hurts_takes_no_longer(String text) {
        int at = text.indexOf('|');
        String piece = text.substring(at + 1);
        String hostile = text.substring(0, at) + piece.repeat(MinutesReader.LONGEST / 10 / piece.length());

        Assertions.assertTimeoutPreemptively(A_MINUTE, () -> MinutesReader.read(hostile));
    }

    @Test
    void a_larger_text_is_refused() {
        assertThatThrownBy(() -> MinutesReader.read(" ".repeat(MinutesReader.LONGEST + 1)))
                .hasMessageContaining("5 miljoner tecken");
    }

    @Test
    void nothing_is_read_out_of_nothing() {
        for (String text : List.of("", "\n\n", "\uFEFF", "\f\r\n", " \t ")) {
            PrintedMinutes minutes = MinutesReader.read(text);

            assertThat(minutes.paragraphs()).isEmpty();
            assertThat(minutes.attendance()).isEmpty();
            assertThat(minutes.leftOver()).isEmpty();
            assertThat(minutes.meeting().days()).isEmpty();
        }
    }

    @Test
    void a_hundred_minutes_after_each_other_are_read() {
        String once = Minutes.text("radet-2020");
        String many = IntStream.range(0, 100).mapToObj(i -> once).collect(Collectors.joining("\n"));

        Assertions.assertTimeoutPreemptively(A_MINUTE, () -> MinutesReader.read(many));
    }
}
