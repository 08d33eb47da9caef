package se.kansli.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.printed.PrintedAnnex;

/// Reads lists of annexes, and where a text cites one.
final class AnnexReader {

    private static final Pattern LISTED = Pattern.compile(
            "^(?<label>[Bb]ilag[ao]? (?:nr )?(?:\\d{1,3}|[A-Z])(?:\\.\\d{1,2})?)(?:[.:,]? ?[–—-] ?|[.:,] ?| )(?<title>\\S.*)$");
    private static final Pattern CITED = Pattern.compile(
            "\\b[Bb]ilag(?:a|an|or|orna)? (?:nr )?(?<first>\\d{1,3})(?<more>(?:(?:, | och | samt | – |-)\\d{1,3}){0,9})(?![\\d.,]?\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int LONGEST = 60_000;

    private AnnexReader() {}

    static boolean isListed(Line line) {
        return line.text().length() <= 400 && LISTED.matcher(line.text()).find();
    }

    /// Whether a list for the whole of the minutes begins here: its label alone, or two annexes after each other.
    static boolean beginsAt(List<Line> lines, int at) {
        if (!lines.get(at).begins() || at + 1 >= lines.size()) {
            return false;
        }
        boolean labelled = Label.of(lines.get(at).text())
                .filter(label -> label == Label.ANNEXES)
                .isPresent();
        return labelled && isListed(lines.get(at + 1));
    }

    static List<PrintedAnnex> list(List<Line> lines) {
        List<PrintedAnnex> annexes = new ArrayList<>();
        List<Line> entry = new ArrayList<>();
        for (Line line : lines) {
            if (isListed(line) && entry.stream().anyMatch(AnnexReader::isListed)) {
                annexes.add(annex(entry));
                entry = new ArrayList<>();
            }
            entry.add(line);
        }
        if (!entry.isEmpty()) {
            annexes.add(annex(entry));
        }
        return annexes;
    }

    /// The files named in an item's own list, one a line.
    static List<PrintedAnnex> under(String paragraph, List<Line> lines) {
        return lines.stream()
                .map(line -> of(line.text(), null, paragraph, line.text()))
                .toList();
    }

    static List<String> citations(String text) {
        List<String> cited = new ArrayList<>();
        Matcher matcher = CITED.matcher(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        while (matcher.find()) {
            cited.add("Bilaga " + matcher.group("first"));
            Matcher more = NUMBER.matcher(matcher.group("more"));
            while (more.find()) {
                cited.add("Bilaga " + more.group());
            }
        }
        return cited.stream().distinct().toList();
    }

    private static PrintedAnnex annex(List<Line> entry) {
        String printed = Lines.text(entry);
        List<Line> listed = entry.stream().dropWhile(line -> !isListed(line)).toList();
        if (listed.isEmpty()) {
            return new PrintedAnnex(null, null, null, null, printed);
        }
        String file = String.join(" ", listed.stream().skip(1).map(Line::text).toList());
        return of(listed.getFirst().text(), file.isEmpty() ? null : file, null, printed);
    }

    private static PrintedAnnex of(String text, @Nullable String file, @Nullable String paragraph, String printed) {
        Matcher matcher = LISTED.matcher(text.length() <= 400 ? text : "");
        return matcher.find()
                ? new PrintedAnnex(
                        matcher.group("label"), matcher.group("title").strip(), file, paragraph, printed)
                : new PrintedAnnex(null, null, file == null ? text : file, paragraph, printed);
    }
}
