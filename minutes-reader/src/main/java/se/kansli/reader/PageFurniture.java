package se.kansli.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.kansli.kernel.printed.LeftOverReason;
import se.kansli.kernel.printed.PrintedLeftOver;

/// Tells what a page carries at its head and foot, and what a scanner made up, from what the minutes say.
final class PageFurniture {

    /// @param kept the lines that say something
    /// @param dates what was printed beside the words for the day of the meeting
    record Split(List<Line> kept, List<PrintedLeftOver> leftOver, List<String> dates) {}

    private static final int LONGEST = 120;
    private static final int FURTHEST = 4;
    private static final int NOISE = 8;
    private static final Set<String> TELLING = Set.of(
            "sammanträdesdatum",
            "sammanträdesprotokoll",
            "protokoll",
            "protokollsutdrag",
            "utdrag",
            "sida",
            "sidan",
            "side",
            "sidnr",
            "blad",
            "justerandes",
            "justerandens",
            "justerares",
            "justerarnas",
            "utdragsbestyrkande",
            "utdragsbestyrkning",
            "mötesprotokoll");
    private static final Set<String> BESIDE = Set.of(
            "sign",
            "sign.",
            "signatur",
            "signaturer",
            "signum",
            "nr",
            "av",
            "den",
            "datum",
            "ordförandes",
            "sekreterares",
            "bestyrks",
            "utdraget");
    private static final Set<String> SIGNERS = Set.of("justerare", "justerande", "ordförande", "sekreterare");
    private static final Set<String> SIGNS = Set.of("sign", "sign.", "signatur", "signum");
    private static final Set<String> SCANNED = Set.of(
            "handwritten signature", "handwritten signatures", "handwritten text", "signature", "illegible", "stamp");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern PAGE = Pattern.compile("[-–]? ?\\d{1,3} ?(?:[(/] ?\\d{1,3} ?\\)?)? ?[-–]?");
    private static final Pattern LEADER = Pattern.compile("(?:\\.{4,}|…{2,}|(?: \\.){3,})\\s?\\d{1,4}$");
    private static final Set<String> BODIES = Set.of(
            "nämnd",
            "styrelse",
            "utskott",
            "fullmäktige",
            "råd",
            "udvalg",
            "byråd",
            "bestyrelse",
            "kommun",
            "beredning");

    private final List<Line> lines;
    private final Map<String, Integer> seen = new HashMap<>();
    private final boolean[] furniture;

    private PageFurniture(List<Line> lines) {
        this.lines = lines;
        this.furniture = new boolean[lines.size()];
        lines.stream()
                .filter(line -> line.text().length() <= LONGEST)
                .forEach(line -> seen.merge(form(line), 1, Integer::sum));
    }

    static Split of(List<Line> lines) {
        PageFurniture pages = new PageFurniture(lines);
        pages.mark(pages.afterTheTitle());
        return pages.split();
    }

    static boolean isOrnament(Line line) {
        return line.text().codePoints().noneMatch(Character::isLetterOrDigit)
                && !line.text().contains("§");
    }

    static boolean isLeader(Line line) {
        int length = line.text().length();
        return length <= 300 && LEADER.matcher(line.text()).find();
    }

    static boolean namesABody(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return BODIES.stream().anyMatch(small::contains);
    }

    /// The first page says who met and when; what it carries is furniture only where it comes again.
    private int afterTheTitle() {
        for (int i = 0; i < lines.size(); i++) {
            boolean key = Label.inHead(lines.get(i))
                    .map(Label.Found::label)
                    .filter(label -> label != Label.DATE)
                    .isPresent();
            if (key || Starts.looksLikeOne(lines.get(i)) || i > 14) {
                return i;
            }
        }
        return 0;
    }

    private void mark(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (isStrong(lines.get(i)) && !belongsToTheHead(i)) {
                furniture[i] = true;
                spread(i, -1, from);
                spread(i, 1, from);
            }
        }
    }

    private boolean belongsToTheHead(int i) {
        Line line = lines.get(i);
        return i + 1 < lines.size()
                && Label.of(line.text()).filter(label -> label == Label.DATE).isPresent()
                && Label.of(lines.get(i + 1).text()).isPresent();
    }

    private void spread(int from, int step, int first) {
        int at = from + step;
        for (int far = 0; far < FURTHEST && at >= first && at < lines.size() && isWeak(lines.get(at)); far++) {
            furniture[at] = true;
            at += step;
        }
    }

    private boolean isStrong(Line line) {
        if (line.text().length() > LONGEST || Starts.looksLikeOne(line)) {
            return false;
        }
        boolean telling = false;
        boolean other = false;
        boolean signer = false;
        for (String printed : line.text().toLowerCase(Locale.ROOT).split(" ")) {
            String word = printed.endsWith(":") || printed.endsWith(",")
                    ? printed.substring(0, printed.length() - 1)
                    : printed;
            boolean tells = TELLING.contains(word) || SIGNS.contains(word) && signer;
            signer = SIGNERS.contains(word);
            telling |= tells;
            other |= !tells
                    && !BESIDE.contains(word)
                    && !SIGNERS.contains(word)
                    && !word.isEmpty()
                    && word.codePoints().anyMatch(Character::isLetter);
        }
        if (!telling) {
            return false;
        }
        boolean dated = !DateReader.dates(line.text()).isEmpty();
        return (!other
                || dated && !line.text().endsWith(".")
                || seenTimes(line) >= 3 && !line.text().endsWith("."));
    }

    private boolean isWeak(Line line) {
        String text = line.text();
        if (text.length() > LONGEST || text.endsWith(".") || Starts.looksLikeOne(line)) {
            return false;
        }
        if (PAGE.matcher(text).matches() || DateReader.isOnlyADate(text) || hasLoudWord(text)) {
            return true;
        }
        if (Label.of(text).isPresent() || text.indexOf('(') >= 0) {
            return false;
        }
        return seenTimes(line) >= 2
                && (namesABody(text)
                        || seenTimes(line) >= 3 && DIGIT.matcher(text).find());
    }

    private static boolean hasLoudWord(String text) {
        for (String word : text.split(" ")) {
            if (word.length() > 4
                    && word.equals(word.toUpperCase(Locale.ROOT))
                    && TELLING.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private int seenTimes(Line line) {
        return seen.getOrDefault(form(line), 0);
    }

    private static String form(Line line) {
        return DIGIT.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("0");
    }

    private Split split() {
        List<Line> kept = new ArrayList<>();
        List<PrintedLeftOver> leftOver = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        boolean cut = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (furniture[i]) {
                leftOver.add(new PrintedLeftOver(line.number(), line.text(), LeftOverReason.PAGE_HEADER));
                dates.add(line.text());
                cut = true;
            } else if (isOrnament(line)) {
                leftOver.add(new PrintedLeftOver(line.number(), line.text(), LeftOverReason.ORNAMENT));
            } else if (isNoise(i)) {
                leftOver.add(new PrintedLeftOver(line.number(), line.text(), LeftOverReason.SCAN_NOISE));
            } else if (isLeader(line)) {
                leftOver.add(new PrintedLeftOver(line.number(), line.text(), LeftOverReason.CONTENTS));
            } else {
                kept.add(cut ? line.afterAPage() : line);
                cut = false;
            }
        }
        return new Split(kept, leftOver, dates);
    }

    /// What a scanner sees in a signature: said so, or a few small letters by themselves at the end of a page.
    private boolean isNoise(int i) {
        String text = lines.get(i).text();
        if (SCANNED.contains(text.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean endOfPage = i + 1 == lines.size() || furniture[i + 1];
        return endOfPage
                && lines.get(i).blankBefore()
                && text.length() <= NOISE
                && text.chars().allMatch(c -> Character.isLowerCase(c) || c == ' ');
    }
}
