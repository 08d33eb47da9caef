package se.kansli.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.printed.PrintedDecision;
import se.kansli.kernel.printed.PrintedPoint;
import se.kansli.kernel.printed.PrintedRecommendation;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.reader.ParagraphReader.Part;

/// Reads what was recommended and what was decided, point by point, and which point answers which.
final class DecisionReader {

    private record KindWords(DecisionKind kind, List<String> words) {}

    /// The first that fits says what a decision does. Whoever proposes to another body decides nothing itself.
    private static final List<KindWords> KINDS = List.of(
            new KindWords(
                    DecisionKind.FORWARD,
                    List.of(
                            "föreslår kommunfullmäktige",
                            "föreslår fullmäktige",
                            "föreslår regionfullmäktige",
                            "föreslår kommunstyrelsen",
                            "föreslå kommunfullmäktige",
                            "föreslå fullmäktige",
                            "föreslå kommunstyrelsen")),
            new KindWords(DecisionKind.REFER_BACK, List.of("återremit", "hjemvis", "tilbagesend")),
            new KindWords(DecisionKind.TABLE, List.of("bordlägg", "bordlagd", "bordlades", "udsæt", "udsat")),
            new KindWords(
                    DecisionKind.DECLINE_REMISS,
                    List.of("avstå från att yttra", "avstår från att yttra", "avstå från att lämna yttrande")),
            new KindWords(
                    DecisionKind.REJECT,
                    List.of("avslå", "avslog", "avslag", "afvis", "afslå", "afslag", "ikke godkend")),
            new KindWords(
                    DecisionKind.ADOPT_AS_OWN,
                    List.of("som sitt eget", "som sitt yttrande", "som eget yttrande", "som nämndens yttrande")),
            new KindWords(
                    DecisionKind.SEND_ON_REMISS,
                    List.of("på remiss", "remissrunda", "på samråd", "i høring", "på granskning")),
            new KindWords(
                    DecisionKind.COMMISSION,
                    List.of(
                            "uppdra ",
                            "uppdrar",
                            "i uppdrag",
                            "uppdras",
                            "arbejder videre",
                            "pålægg",
                            "pålagt",
                            "anmodes om",
                            "bemyndig")),
            new KindWords(DecisionKind.FILE, List.of("till handlingarna", "lägga ärendet till", "ad acta")),
            new KindWords(
                    DecisionKind.GRANT,
                    List.of("bevilja", "beviljar", "bevilg", "anslå", "avsätta", "avsätter", "avsättes")),
            new KindWords(
                    DecisionKind.APPOINT,
                    List.of(
                            "väljer", "väljs", "valdes", "välja", "utse ", "utser", "utses", "utsågs", "udpeg", "valgt",
                            "vælges")),
            new KindWords(
                    DecisionKind.FORWARD,
                    List.of("överlämna", "översänd", "oversend", "indstilles til", "indstiller til")),
            new KindWords(
                    DecisionKind.ADOPT, List.of("anta ", "antar", "antas", "antogs", "fastställ", "vedtag", "vedtog")),
            new KindWords(
                    DecisionKind.APPROVE,
                    List.of("godkän", "godkend", "tillstyrk", "bifall", "bifaller", "tiltråd", "tiltræd")),
            new KindWords(
                    DecisionKind.NOTE,
                    List.of(
                            "efterretning",
                            "noter",
                            "tar del av",
                            "ta del av",
                            "anteckna",
                            "tackar för",
                            "redovisningen",
                            "informationen tas",
                            "orientering")));

    private static final Set<String> SENTENCES_OF_DECISION = Set.of(
            "lades till handlingarna",
            "läggs till handlingarna",
            "fastställdes",
            "fastställs",
            "valdes till justerare",
            "valdes att justera",
            "utsågs att justera",
            "utses att justera",
            "godkändes",
            "godkänns",
            "noterades",
            "tog del av informationen",
            "tackar för informationen",
            "återremitterades",
            "bordlades",
            "beslutar att",
            "beslutade att");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[-–•·] )?(\\d{1,2})(?:[.)] ?| (?=\\p{Lu}))(?=\\S)");
    private static final Pattern CLAUSE = Pattern.compile("^(?:[-–•·] \\p{Lu}|(?:[-–•·*a-z][.)]? )?(?:[Aa]tt|[Aa]t) )");
    private static final Pattern BY =
            Pattern.compile("^(.{2,100}?) (?:indstiller|foreslår|föreslår|anbefaler)(?=[ ,:])");
    private static final Pattern RECOMMENDS = Pattern.compile(
            "^.{2,100}? (?:indstiller|foreslår|föreslår|anbefaler)(?:,? (?:at|att|kommunfullmäktige besluta att|besluta att))?:? ?");
    private static final Pattern BULLET = Pattern.compile("^[-–•·] (?=\\S)");
    private static final int LONGEST_POINT = 300;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "att", "at", "og", "och", "den", "det", "der", "som", "til", "till", "i", "på", "af", "av", "med", "for",
            "för", "er", "är", "en", "et", "ett", "de");

    private DecisionReader() {}

    static List<PrintedRecommendation> recommendations(List<Part> parts, @Nullable String body) {
        List<PrintedRecommendation> recommendations = new ArrayList<>();
        for (Part part : parts) {
            if (part.label() == Label.PROPOSAL && !isOwn(part, body)) {
                recommendations.addAll(recommendations(part));
            }
        }
        return recommendations;
    }

    static @Nullable PrintedDecision decision(
            List<Part> parts, List<PrintedRecommendation> recommendations, @Nullable String body) {
        List<Part> decided =
                parts.stream().filter(part -> part.label() == Label.DECISION).toList();
        if (decided.isEmpty()) {
            decided = parts.stream()
                    .filter(part -> part.label() == Label.PROPOSAL && isOwn(part, body))
                    .toList();
        }
        if (decided.isEmpty()) {
            return bySentence(parts, recommendations);
        }
        List<Line> lines =
                decided.stream().flatMap(part -> part.lines().stream()).toList();
        String label = String.join(
                "\n",
                decided.stream()
                        .flatMap(part -> Optional.ofNullable(part.printed()).stream())
                        .toList());
        return decision(label, lines, recommendations);
    }

    /// A proposal under the body's own name goes to somebody else: for this body it is the decision.
    private static boolean isOwn(Part part, @Nullable String body) {
        String label = part.printed() == null ? "" : part.printed().toLowerCase(Locale.ROOT);
        String own = body == null ? "" : body.toLowerCase(Locale.ROOT).split(" ")[0];
        String bare = own.endsWith("en") || own.endsWith("et") ? own : own + "s";
        return own.length() > 4 && label.startsWith(bare) && label.contains(" till ") && !label.contains("till beslut");
    }

    static Optional<DecisionKind> kind(String wording) {
        String small = wording.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind -> kind.words.stream().anyMatch(small::contains))
                .map(KindWords::kind)
                .findFirst();
    }

    private static PrintedDecision decision(
            @Nullable String label, List<Line> lines, List<PrintedRecommendation> recommendations) {
        List<List<Line>> blocks = pointsOf(lines);
        List<String> points = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        boolean numbered = blocks.stream().anyMatch(block -> isPoint(block.getFirst()));
        for (List<Line> block : blocks) {
            String text = Lines.text(block);
            if (isVote(block.getFirst())) {
                continue;
            }
            boolean point = numbered
                    ? isPoint(block.getFirst())
                    : points.isEmpty()
                            || !isComment(text)
                                    && kind(text).isPresent()
                                    && (!block.getFirst().begins() || !isAnswer(points.getFirst()));
            if (point) {
                points.add(text);
            } else if (numbered && points.isEmpty() && introduces(text)) {
                continue;
            } else {
                comments.add(text);
            }
        }
        List<PrintedPoint> read = new ArrayList<>();
        Map<Integer, PrintedRecommendation> byPoint = recommendations.stream()
                .collect(Collectors.toMap(PrintedRecommendation::point, any -> any, (first, again) -> first));
        boolean paired = points.size() > 1 || recommendations.size() == 1;
        for (int i = 0; i < points.size(); i++) {
            read.add(point(i + 1, points.get(i), paired ? byPoint : Map.of()));
        }
        return new PrintedDecision(
                label, Lines.text(lines), List.copyOf(read), comments.isEmpty() ? null : String.join("\n\n", comments));
    }

    private static boolean introduces(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.length() <= 160
                && (small.contains("beslut") || small.contains("förslag") || small.contains("föreslår"));
    }

    private static boolean isComment(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.startsWith("med kommentar") || small.startsWith("kommentar") || small.startsWith("bemærkning");
    }

    private static boolean isPoint(Line line) {
        return isNumbered(line) || CLAUSE.matcher(clip(line.text())).find();
    }

    private static boolean isNumbered(Line line) {
        return NUMBERED.matcher(clip(line.text())).find();
    }

    private static String clip(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    /// Blocks, each of which begins at a blank line, at a number or at a clause with `att`.
    private static List<List<Line>> pointsOf(List<Line> lines) {
        List<List<Line>> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean goesOn = i > 0
                    && (Lines.continues(lines.get(i - 1), line)
                            || line.cut()
                                    && !Lines.endsASentence(lines.get(i - 1).text())
                                    && !isPoint(line));
            boolean begins = blocks.isEmpty()
                    || !goesOn
                            && (line.begins()
                                    || isNumbered(line)
                                    || isPoint(line) && !inAClause(lines.get(i - 1))
                                    || areTwoSentences(lines.get(i - 1), line));
            if (begins) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
        }
        return blocks;
    }

    /// How the vote fell out, on one line: `Afstemning: For stemte 3`.
    static boolean isVote(Line line) {
        return Label.inItem(line)
                .filter(found -> found.label() == Label.VOTE && !found.value().isEmpty())
                .isPresent();
    }

    /// Each on its line, and each says what was decided.
    private static boolean areTwoSentences(Line before, Line line) {
        if (isVote(before)) {
            return true;
        }
        return Stream.of(before.text(), line.text())
                .allMatch(text -> text.length() <= LONGEST_POINT
                        && Character.isUpperCase(text.codePointAt(0))
                        && Lines.endsASentence(text)
                        && kind(text).isPresent());
    }

    private static boolean inAClause(Line before) {
        return !before.text().isEmpty()
                && before.text().length() > 60
                && !Lines.endsASentence(before.text())
                && !before.text().endsWith(",")
                && !before.text().endsWith("att")
                && !before.text().endsWith("och")
                && !before.text().endsWith("samt");
    }

    private static PrintedPoint point(int place, String text, Map<Integer, PrintedRecommendation> recommendations) {
        Matcher number = NUMBERED.matcher(clip(text));
        boolean numbered = number.find();
        int printed = numbered ? Integer.parseInt(number.group(1)) : place;
        String wording = numbered ? text.substring(number.end()) : withoutBullet(text);
        DecisionKind kind = kind(wording).orElse(null);
        Optional<PrintedRecommendation> answers = Optional.ofNullable(recommendations.get(printed));
        return new PrintedPoint(
                printed,
                wording,
                kind,
                answers.map(PrintedRecommendation::point).orElse(null),
                kind == null
                        ? null
                        : answers.map(recommendation -> mode(wording, recommendation.text()))
                                .orElse(null));
    }

    private static String withoutBullet(String text) {
        return BULLET.matcher(text).replaceFirst("");
    }

    /// As proposed when it says nothing of substance that the recommendation does not say.
    private static AdoptionMode mode(String wording, String recommendation) {
        Set<String> proposed = words(recommendation);
        boolean nothingElse = words(wording).stream().allMatch(word -> proposed.contains(word) || isKindWord(word));
        return nothingElse ? AdoptionMode.AS_PROPOSED : AdoptionMode.AMENDED;
    }

    private static boolean isKindWord(String stem) {
        return KINDS.stream()
                        .flatMap(kind -> kind.words.stream())
                        .anyMatch(word -> word.startsWith(stem) || stem.startsWith(word.strip()))
                || Set.of("taget", "tages", "beslu", "enlig", "försl", "tas", "inds")
                        .contains(stem);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .map(word -> word.length() > 5 ? word.substring(0, 5) : word)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// Hardly more than the word that tells its kind.
    private static boolean isAnswer(String text) {
        return text.length() <= 60 && kind(text).isPresent();
    }

    private static List<PrintedRecommendation> recommendations(Part part) {
        List<PrintedRecommendation> recommendations = new ArrayList<>();
        List<List<Line>> blocks = pointsOf(part.lines());
        String by = by(part);
        boolean numbered = blocks.stream().anyMatch(block -> isPoint(block.getFirst()));
        for (List<Line> block : blocks) {
            String text = Lines.text(block);
            if (numbered && !isPoint(block.getFirst())) {
                continue;
            }
            Matcher number = NUMBERED.matcher(clip(text));
            boolean hasNumber = number.find();
            int point = hasNumber ? Integer.parseInt(number.group(1)) : recommendations.size() + 1;
            String bare = hasNumber ? text.substring(number.end()) : withoutBullet(text);
            recommendations.add(new PrintedRecommendation(point, numbered ? bare : withoutGiver(bare), by));
        }
        return recommendations;
    }

    private static @Nullable String by(Part part) {
        Matcher by = BY.matcher(clip(part.text()));
        if (by.find()) {
            return by.group(1);
        }
        String label = part.printed() == null ? "" : part.printed();
        int at = label.toLowerCase(Locale.ROOT).indexOf("s förslag");
        return at > 2 ? label.substring(0, at) : null;
    }

    private static String withoutGiver(String text) {
        Matcher giver = RECOMMENDS.matcher(clip(text));
        return giver.find() ? text.substring(giver.end()) : text;
    }

    /// Without a label, the last sentence that says that something was settled.
    private static @Nullable PrintedDecision bySentence(List<Part> parts, List<PrintedRecommendation> recommendations) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            if (part.label() != null) {
                continue;
            }
            for (int j = part.lines().size() - 1; j >= 0; j--) {
                Line line = part.lines().get(j);
                String small = line.text().toLowerCase(Locale.ROOT);
                boolean short_ = line.text().length() <= 200;
                if (short_
                        && line.text().endsWith(".")
                        && SENTENCES_OF_DECISION.stream().anyMatch(small::contains)) {
                    return decision(null, List.of(line), recommendations);
                }
            }
        }
        return null;
    }
}
