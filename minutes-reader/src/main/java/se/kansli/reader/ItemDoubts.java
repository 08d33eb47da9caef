package se.kansli.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.printed.MinutesKind;
import se.kansli.kernel.printed.MinutesRemark;
import se.kansli.kernel.printed.MinutesRemarkCode;
import se.kansli.kernel.printed.PrintedAnnex;
import se.kansli.kernel.printed.PrintedDecision;
import se.kansli.kernel.printed.PrintedMeeting;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.printed.PrintedNextMeeting;
import se.kansli.kernel.printed.PrintedParagraph;
import se.kansli.kernel.printed.PrintedPoint;
import se.kansli.kernel.printed.PrintedRecommendation;
import se.kansli.kernel.printed.PrintedScope;
import se.kansli.kernel.printed.PrintedSection;

/// What is doubtful about numbers, days, annexes, and decisions that do not say what was asked.
final class ItemDoubts {

    private static final List<String> FORWARDING = List.of(
            "indstilles til",
            "indstiller til",
            "föreslår kommunfullmäktige",
            "föreslå kommunfullmäktige",
            "överlämnas till",
            "överlämna till",
            "oversendes til");
    private static final Pattern BAND =
            Pattern.compile("^(\\d{1,3})(?: ?[–-] ?(\\d{1,3}))? (?:år|-åringar|årige) (\\d{1,6})$");
    private static final Pattern TOTAL = Pattern.compile(
            "^(?:alt i alt|i alt|totalt|summa|sum)\\b[^\\d]{0,20}(\\d{1,6})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIRECTIVE = Pattern.compile("\\p{L}{4,40}direktivet\\b");
    private static final Set<String> DIRECTIVES = Set.of(
            "massflyktsdirektivet",
            "vattendirektivet",
            "upphandlingsdirektivet",
            "tjänstedirektivet",
            "habitatdirektivet",
            "art- och habitatdirektivet",
            "fågeldirektivet",
            "avfallsdirektivet",
            "arbetstidsdirektivet",
            "energieffektiviseringsdirektivet",
            "skyddsgrundsdirektivet",
            "mottagandedirektivet",
            "återvändandedirektivet",
            "badvattendirektivet",
            "avloppsdirektivet",
            "dricksvattendirektivet");
    private static final Set<String> COMMON = Set.of(
            "presentation",
            "presentationer",
            "bilaga",
            "protokoll",
            "länsstyrelse",
            "kalmar",
            "kommun",
            "projektets",
            "hela",
            "för",
            "information");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,5}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final int BANDS = 3;
    private static final int MOST_ANNEXES = 200;

    private final PrintedMinutes minutes;
    private final List<MinutesRemark> remarks = new ArrayList<>();

    private ItemDoubts(PrintedMinutes minutes) {
        this.minutes = minutes;
    }

    static List<MinutesRemark> of(PrintedMinutes minutes) {
        ItemDoubts doubts = new ItemDoubts(minutes);
        doubts.numbers();
        doubts.days();
        doubts.cases();
        doubts.annexes();
        minutes.paragraphs().forEach(doubts::decision);
        minutes.paragraphs().forEach(doubts::bands);
        doubts.terms();
        return doubts.remarks;
    }

    private void remark(
            MinutesRemarkCode code, @Nullable String paragraph, String printed, @Nullable String suggested) {
        remarks.add(new MinutesRemark(code, paragraph, printed, suggested, null));
    }

    private void numbers() {
        List<String> parents = minutes.paragraphs().stream()
                .filter(item -> item.parent() == null)
                .map(PrintedParagraph::number)
                .filter(number -> WHOLE.matcher(number).matches())
                .toList();
        Set<String> seen = new HashSet<>();
        minutes.paragraphs().stream()
                .map(PrintedParagraph::number)
                .filter(number -> !seen.add(number))
                .forEach(number -> remark(MinutesRemarkCode.DUPLICATE_PARAGRAPH, number, number, null));
        PrintedScope scope = minutes.scope();
        if (scope != null && !parents.isEmpty()) {
            Set<String> differing = new LinkedHashSet<>(scope.numbers());
            differing.removeAll(new HashSet<>(parents));
            Set<String> outside = new LinkedHashSet<>(parents);
            outside.removeAll(new HashSet<>(scope.numbers()));
            differing.addAll(outside);
            boolean anExtract = minutes.source().kind() == MinutesKind.UTDRAG;
            if (!differing.isEmpty() && !anExtract) {
                remark(MinutesRemarkCode.PARAGRAPH_RANGE_MISMATCH, null, scope.printed(), String.join(", ", differing));
            }
        } else if (minutes.source().kind() != MinutesKind.UTDRAG) {
            for (int i = 1; i < parents.size(); i++) {
                int before = Integer.parseInt(parents.get(i - 1));
                int number = Integer.parseInt(parents.get(i));
                if (number > before + 1) {
                    remark(
                            MinutesRemarkCode.PARAGRAPH_GAP,
                            parents.get(i),
                            parents.get(i - 1) + " - " + parents.get(i),
                            null);
                }
            }
        }
    }

    private void days() {
        PrintedMeeting meeting = minutes.meeting();
        if (meeting.days().isEmpty()) {
            if (meeting.datePrinted() != null) {
                remark(MinutesRemarkCode.DATE_IMPOSSIBLE, null, meeting.datePrinted(), null);
            } else if (!minutes.paragraphs().isEmpty()) {
                remark(MinutesRemarkCode.NO_DATE, null, "", bounds(meeting));
            }
        } else if (meeting.starts() == null && minutes.source().kind() != MinutesKind.UTDRAG) {
            remark(MinutesRemarkCode.TIME_NOT_PRINTED, null, String.valueOf(meeting.datePrinted()), null);
        }
        String weekday = meeting.weekdayPrinted();
        if (!meeting.days().isEmpty()) {
            LocalDate day = meeting.days().getFirst();
            LocalDate last = meeting.days().getLast();
            if (weekday != null
                    && DateReader.weekdayOf(weekday)
                            .filter(known -> known != day.getDayOfWeek())
                            .isPresent()) {
                remark(MinutesRemarkCode.WEEKDAY_MISMATCH, null, weekday + " " + meeting.datePrinted(), null);
            }
            minutes.paragraphs().forEach(item -> item.nextMeetings().forEach(next -> nextMeeting(item, next, last)));
        }
        for (PrintedParagraph item : minutes.paragraphs()) {
            List<String> inferred = item.nextMeetings().stream()
                    .filter(PrintedNextMeeting::inferred)
                    .map(PrintedNextMeeting::printed)
                    .toList();
            if (!inferred.isEmpty()) {
                remark(MinutesRemarkCode.DATE_INFERRED, item.number(), String.join("; ", inferred), null);
            }
        }
    }

    private static @Nullable String bounds(PrintedMeeting meeting) {
        return meeting.notBefore() == null && meeting.notAfter() == null
                ? null
                : Stream.of(meeting.notBefore(), meeting.notAfter())
                        .map(day -> day == null ? "" : day.toString())
                        .collect(Collectors.joining(" - "));
    }

    private void nextMeeting(PrintedParagraph item, PrintedNextMeeting next, LocalDate day) {
        LocalDate date = next.date();
        if (date == null && YEAR.matcher(next.printed()).find()) {
            remark(MinutesRemarkCode.DATE_IMPOSSIBLE, item.number(), next.printed(), null);
        } else if (date != null && date.isBefore(day)) {
            LocalDate later = date;
            while (!later.isAfter(day)) {
                later = later.plusYears(1);
            }
            remark(MinutesRemarkCode.NEXT_MEETING_BEFORE_MEETING, item.number(), next.printed(), later.toString());
        }
    }

    private void cases() {
        Map<String, String> first = new LinkedHashMap<>();
        for (PrintedParagraph item : minutes.paragraphs()) {
            for (String number : new LinkedHashSet<>(item.caseNumbersPrinted())) {
                String before = first.putIfAbsent(number, item.number());
                if (before != null) {
                    remark(MinutesRemarkCode.SAME_CASE_TWICE, item.number(), number, before);
                }
            }
        }
    }

    private void annexes() {
        List<PrintedAnnex> listed = minutes.annexes().stream()
                .filter(annex ->
                        annex.paragraph() == null && !small(annex.label()).isBlank())
                .limit(MOST_ANNEXES)
                .toList();
        Set<String> labels = new LinkedHashSet<>();
        for (PrintedAnnex annex : listed) {
            if (!labels.add(small(annex.label()))) {
                remark(MinutesRemarkCode.AMBIGUOUS_ANNEX_LABEL, null, String.valueOf(annex.label()), null);
            }
        }
        if (labels.isEmpty()) {
            return;
        }
        Set<String> cited = new HashSet<>();
        for (PrintedParagraph item : minutes.paragraphs()) {
            Set<String> words = item.annexCitations().isEmpty() ? Set.of() : names(PeopleDoubts.text(item));
            for (String citation : item.annexCitations()) {
                cited.add(small(citation));
                if (labels.contains(small(citation))) {
                    mismatch(item, words, citation, listed);
                } else {
                    remark(MinutesRemarkCode.ANNEX_NOT_LISTED, item.number(), citation, null);
                }
            }
        }
        labels.stream()
                .filter(label -> !cited.contains(label))
                .forEach(label -> remark(MinutesRemarkCode.ANNEX_NEVER_CITED, null, "B" + label.substring(1), null));
    }

    /// The annex that is cited has nothing in common with the item, and another one has.
    private void mismatch(PrintedParagraph item, Set<String> words, String citation, List<PrintedAnnex> listed) {
        Map<String, Long> common = new LinkedHashMap<>();
        listed.forEach(annex -> common.put(
                String.valueOf(annex.label()),
                names(annex.titlePrinted() + " " + annex.fileNamePrinted()).stream()
                        .filter(words::contains)
                        .count()));
        boolean nothing = common.getOrDefault(citation, 0L) == 0;
        if (nothing) {
            common.entrySet().stream()
                    .filter(annex -> annex.getValue() >= 2)
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(annex -> remark(
                            MinutesRemarkCode.ANNEX_REFERENCE_MISMATCH, item.number(), citation, annex.getKey()));
        }
    }

    private static Set<String> names(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
                .map(ItemDoubts::small)
                .filter(word -> !COMMON.contains(word))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }

    private void decision(PrintedParagraph item) {
        PrintedDecision decision = item.decision();
        List<PrintedRecommendation> recommendations = item.recommendations();
        if (decision == null || recommendations.isEmpty()) {
            if (decision != null) {
                comment(item, decision);
            }
            return;
        }
        if (recommendations.size() > 1
                && decision.points().size() > 1
                && recommendations.size() != decision.points().size()) {
            remark(
                    MinutesRemarkCode.POINTS_DIFFER,
                    item.number(),
                    decision.points().size() + " / " + recommendations.size(),
                    null);
        }
        boolean asked = recommendations.stream()
                .anyMatch(recommendation ->
                        DecisionReader.kind(recommendation.text()).isPresent());
        boolean answered = decision.points().stream().anyMatch(point -> point.kind() != null);
        if (asked && !answered && !decision.text().isBlank()) {
            remark(MinutesRemarkCode.DECISION_DOES_NOT_ANSWER_RECOMMENDATION, item.number(), decision.text(), null);
        }
        Map<Integer, PrintedRecommendation> byPoint = recommendations.stream()
                .collect(Collectors.toMap(PrintedRecommendation::point, any -> any, (first, again) -> first));
        for (PrintedPoint point : decision.points()) {
            PrintedRecommendation recommendation =
                    point.recommendation() == null ? null : byPoint.get(point.recommendation());
            if (recommendation != null && forwards(recommendation.text()) && !forwards(point.wording())) {
                remark(MinutesRemarkCode.FORWARDING_UNCLEAR, item.number(), point.wording(), recommendation.text());
            }
        }
        comment(item, decision);
    }

    private static boolean forwards(String text) {
        return FORWARDING.stream().anyMatch(small(text)::contains);
    }

    /// A comment that shares a long word with the case's own text, which perhaps says otherwise.
    private void comment(PrintedParagraph item, PrintedDecision decision) {
        String comment = decision.comment();
        if (comment == null) {
            return;
        }
        Set<String> words = longWords(comment);
        String decided = decision.text();
        boolean shares = item.sections().stream()
                .map(PrintedSection::text)
                .filter(text -> !text.equals(decided))
                .anyMatch(text -> longWords(text).stream().anyMatch(words::contains));
        if (shares) {
            remark(MinutesRemarkCode.COMMENT_BESIDE_CASE_TEXT, item.number(), comment, null);
        }
    }

    private static Set<String> longWords(String text) {
        return Arrays.stream(small(text).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= 10)
                .collect(Collectors.toSet());
    }

    private void bands(PrintedParagraph item) {
        for (PrintedSection section : item.sections()) {
            int bands = 0;
            int sum = 0;
            int last = -1;
            String before = "";
            for (String line : section.text().split("\n")) {
                Matcher band = BAND.matcher(line.length() <= 80 ? line : "");
                Matcher total = TOTAL.matcher(line.length() <= 80 ? line : "");
                if (band.matches()) {
                    int from = Integer.parseInt(band.group(1));
                    if (bands > 0 && from <= last) {
                        remark(MinutesRemarkCode.OVERLAPPING_BANDS, item.number(), before + " / " + line, null);
                    }
                    last = band.group(2) == null ? from : Integer.parseInt(band.group(2));
                    sum += Integer.parseInt(band.group(3));
                    bands++;
                    before = line;
                } else if (total.matches() && bands >= BANDS) {
                    if (Integer.parseInt(total.group(1)) != sum) {
                        remark(MinutesRemarkCode.SUM_MISMATCH, item.number(), line, String.valueOf(sum));
                    }
                    bands = 0;
                    sum = 0;
                }
            }
        }
    }

    /// A directive that nobody knows, named once, where another is named more often.
    private void terms() {
        Map<String, Integer> seen = new LinkedHashMap<>();
        Map<String, String> where = new LinkedHashMap<>();
        Map<String, String> printed = new LinkedHashMap<>();
        for (PrintedParagraph item : minutes.paragraphs()) {
            Matcher directive = DIRECTIVE.matcher(PeopleDoubts.text(item));
            while (directive.find()) {
                String term = small(directive.group());
                seen.merge(term, 1, Integer::sum);
                where.putIfAbsent(term, item.number());
                printed.putIfAbsent(term, directive.group());
            }
        }
        String usual = seen.entrySet().stream()
                .filter(term -> term.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        if (usual != null) {
            seen.forEach((term, times) -> {
                if (times == 1 && !DIRECTIVES.contains(term)) {
                    remark(MinutesRemarkCode.SUSPECT_TERM, where.get(term), printed.getOrDefault(term, term), usual);
                }
            });
        }
    }

    private static String small(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
