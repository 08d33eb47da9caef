package se.kansli.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.printed.PrintedDecision;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.printed.PrintedParagraph;
import se.kansli.kernel.printed.PrintedSection;

/// The minutes that the tests read: excerpts in the layouts of real ones, with invented people where nobody is needed.
final class Minutes {

    static final List<String> ALL = List.of(
            "radet-2020",
            "radet-2024",
            "udvalget-2022",
            "natverket",
            "utdraget-2021",
            "tabell",
            "nummerar",
            "fullmaktige",
            "byradet",
            "lopande",
            "enkel",
            "sidhuvud",
            "tvadagar",
            "punktlista",
            "arende",
            "byrad",
            "kolumner");

    private Minutes() {}

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Minutes.class.getResourceAsStream(name + ".txt"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PrintedMinutes read(String name) {
        return MinutesReader.read(text(name));
    }

    static PrintedParagraph paragraph(PrintedMinutes minutes, String number) {
        return minutes.paragraphs().stream()
                .filter(paragraph -> paragraph.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    static PrintedDecision decision(PrintedMinutes minutes, String number) {
        return Objects.requireNonNull(paragraph(minutes, number).decision());
    }

    /// Each word and how often it is there, whatever stands between the words.
    static TreeMap<String, Integer> words(String text) {
        TreeMap<String, Integer> words = new TreeMap<>();
        String shown = text.replaceAll("[\u00AD\u200B-\u200D\u2060\uFEFF]", "");
        for (String word : shown.split("[^\\p{L}\\p{N}§]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    /// All that a reading keeps of the text, each place once.
    static String kept(PrintedMinutes minutes) {
        List<@Nullable String> kept = new ArrayList<>();
        kept.add(minutes.heading().printed());
        minutes.attendance().forEach(group -> kept.add(group.printed()));
        kept.add(minutes.signatures().printedBlock());
        for (PrintedParagraph paragraph : minutes.paragraphs()) {
            kept.add(paragraph.printed());
            for (PrintedSection section : paragraph.sections()) {
                kept.add(section.label());
                kept.add(section.text());
            }
        }
        minutes.annexes().stream()
                .filter(annex -> annex.paragraph() == null)
                .forEach(annex -> kept.add(annex.printed()));
        minutes.leftOver().forEach(line -> kept.add(line.text()));
        return String.join(
                "\n", kept.stream().flatMap(text -> Stream.ofNullable(text)).toList());
    }
}
