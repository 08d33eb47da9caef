package se.kansli.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.ParagraphForm;

/// Finds where items begin, by what speaks for a line and against it: its form, the running order, what stands around.
final class Starts {

    /// @param at place among the lines
    /// @param child 0 when the number has one part
    /// @param printed the number with its sign, as printed
    /// @param rest what stands after it
    record Start(
            int at, ParagraphForm form, @Nullable String prefix, int number, int child, String printed, String rest) {

        String value() {
            return child == 0 ? String.valueOf(number) : number + "." + child;
        }

        @Nullable
        String parent() {
            return child == 0 ? null : String.valueOf(number);
        }
    }

    /// @param contents the lines of a list of contents, which look like items
    record Found(List<Start> starts, Set<Integer> contents) {}

    private static final int LONGEST = 400;
    private static final int ENOUGH = 4;
    private static final int A_LONG_LINE = 60;
    private static final int A_LONG_HEADING = 200;
    private static final int LARGEST_GAP = 100;
    private static final Pattern PARAGRAPH = Pattern.compile(
            "^(?:(?<prefix>\\p{Lu}\\p{L}{1,5})\\.? )?§ ?(?<number>\\d{1,4})(?:\\.(?<child>\\d{1,3}))?(?: ?/ ?\\d{2,4})?"
                    + "(?:[.:]? (?<rest>.*)|[.:]?$|(?=\\p{Lu})(?<glued>.*))");
    private static final Pattern PUNKT = Pattern.compile(
            "^(?<prefix>Punkt|Pkt\\.?|Ärende|Sag|Sak)(?: nr\\.?)? (?<number>\\d{1,3})(?:\\.(?<child>\\d{1,3}))?(?:[.:)] ?(?<rest>.*)|$| [–-] (?<glued>.*))");
    private static final Pattern PLAIN =
            Pattern.compile("^(?<number>\\d{1,3})(?:\\.(?<child>\\d{1,2}))?[.)] ?(?<rest>[\\p{Lu}#\"”].*)");
    private static final Map<ParagraphForm, Pattern> FORMS =
            Map.of(ParagraphForm.PARAGRAPH, PARAGRAPH, ParagraphForm.PUNKT, PUNKT, ParagraphForm.PLAIN, PLAIN);

    private final List<Line> lines;
    private final Set<String> scope;

    private Starts(List<Line> lines, Set<String> scope) {
        this.lines = lines;
        this.scope = scope;
    }

    static Found in(List<Line> lines, Set<String> scope) {
        return new Starts(lines, scope).find();
    }

    /// Whether a line has the form of an item's beginning, wherever it stands.
    static boolean looksLikeOne(Line line) {
        return line.text().length() <= LONGEST
                && (PARAGRAPH.matcher(line.text()).find()
                        || PUNKT.matcher(line.text()).find());
    }

    private Found find() {
        Found paragraphs = ofForm(ParagraphForm.PARAGRAPH, this::score);
        Found points = ofForm(ParagraphForm.PUNKT, this::score);
        if (paragraphs.starts.isEmpty() && points.starts.isEmpty()) {
            Found plain = ofForm(ParagraphForm.PLAIN, this::scoreOfPlain);
            return plain.starts.size() > 1 ? plain : new Found(List.of(), Set.of());
        }
        return points.starts.size() > paragraphs.starts.size() ? points : paragraphs;
    }

    private interface Score {
        int of(Start start, List<Start> before);
    }

    private Found ofForm(ParagraphForm form, Score score) {
        List<Start> candidates = candidates(form);
        Set<Integer> contents = contents(candidates);
        List<Start> starts = new ArrayList<>();
        for (Start candidate : candidates) {
            if (!contents.contains(candidate.at) && score.of(candidate, starts) >= ENOUGH) {
                starts.add(candidate);
            }
        }
        return new Found(starts, contents);
    }

    private List<Start> candidates(ParagraphForm form) {
        Pattern pattern = FORMS.getOrDefault(form, PARAGRAPH);
        List<Start> candidates = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at).text();
            if (text.length() <= LONGEST) {
                Matcher matcher = pattern.matcher(text);
                if (matcher.find()) {
                    candidates.add(start(at, form, matcher, text));
                }
            }
        }
        return candidates;
    }

    private static Start start(int at, ParagraphForm form, Matcher matcher, String text) {
        String child = matcher.group("child");
        String glued = form == ParagraphForm.PLAIN ? null : matcher.group("glued");
        String rest = glued == null ? matcher.group("rest") : glued;
        String after = rest == null ? "" : rest.strip();
        String printed = text.substring(0, text.length() - after.length()).strip();
        return new Start(
                at,
                form,
                form == ParagraphForm.PLAIN ? null : matcher.group("prefix"),
                Integer.parseInt(matcher.group("number")),
                child == null ? 0 : Integer.parseInt(child),
                printed,
                after);
    }

    /// A number that comes again later, with hardly a line before the next one, was in a list of contents.
    private Set<Integer> contents(List<Start> candidates) {
        Map<String, Integer> last =
                candidates.stream().collect(Collectors.toMap(Start::value, Start::at, Math::max, HashMap::new));
        Set<Integer> contents = candidates.stream()
                .filter(start -> last.getOrDefault(start.value(), start.at) > start.at)
                .map(Start::at)
                .collect(Collectors.toSet());
        for (int i = 0; i < candidates.size(); i++) {
            Start start = candidates.get(i);
            int next = i + 1 < candidates.size() ? candidates.get(i + 1).at : lines.size();
            if (contents.contains(start.at) && next - start.at > 3) {
                contents.remove(start.at);
            }
        }
        return contents.size() < 2 ? Set.of() : contents;
    }

    private int score(Start start, List<Start> before) {
        Line line = lines.get(start.at);
        int score = 3 + order(start, before) + against(start);
        score += line.begins() ? 1 : 0;
        score += line.level() > 0 || line.bold() != null ? 1 : 0;
        score += scope.contains(String.valueOf(start.number)) ? 1 : 0;
        if (!before.isEmpty() && !String.valueOf(start.prefix).equals(String.valueOf(before.getFirst().prefix))) {
            score -= 3;
        }
        return score;
    }

    private int order(Start start, List<Start> before) {
        if (before.isEmpty()) {
            return 2;
        }
        Start last = before.getLast();
        boolean next = start.child == 0
                ? start.number == last.number + 1
                : start.number == last.number && start.child == last.child + 1;
        if (next) {
            return 2;
        }
        boolean again = start.child == 0 && start.number == last.number && last.child == 0;
        if (again && !start.rest.isEmpty() && !start.rest.equals(last.rest) && !start.rest.contains("orts")) {
            return -1;
        }
        boolean further = start.child == 0 && start.number > last.number && start.number - last.number <= LARGEST_GAP;
        return further ? 0 : -3;
    }

    private int against(Start start) {
        int score = 0;
        String rest = start.rest;
        if (!rest.isEmpty()) {
            char first = rest.charAt(0);
            score -= Character.isLowerCase(first) ? 4 : 0;
            score -= first == ',' || first == '–' || first == '-' || first == ')' ? 4 : 0;
            score -= rest.length() > A_LONG_HEADING ? 2 : 0;
            score -= rest.length() > 90 && rest.endsWith(".") ? 1 : 0;
            score -= DateReader.isOnlyADate(rest) ? 3 : 0;
        }
        if (start.at > 0) {
            Line before = lines.get(start.at - 1);
            boolean inASentence = !lines.get(start.at).begins()
                    && before.text().length() > A_LONG_LINE
                    && !Lines.endsASentence(before.text());
            score -= inASentence ? 3 : 0;
        }
        return score;
    }

    /// A bare number begins an item only in order, outermost, by itself, and before something like a heading.
    private int scoreOfPlain(Start start, List<Start> before) {
        Line line = lines.get(start.at);
        if (start.child > 0 || !line.begins() || start.rest.length() > A_LONG_HEADING) {
            return 0;
        }
        int expected = before.isEmpty() ? 1 : before.getLast().number + 1;
        if (start.number != expected) {
            return 0;
        }
        boolean listGoesOn = start.at + 1 < lines.size()
                && !lines.get(start.at + 1).begins()
                && PLAIN.matcher(clip(lines.get(start.at + 1).text())).find();
        return listGoesOn ? 0 : ENOUGH - (start.rest.endsWith(".") && start.rest.length() > 90 ? 1 : 0);
    }

    private static String clip(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
