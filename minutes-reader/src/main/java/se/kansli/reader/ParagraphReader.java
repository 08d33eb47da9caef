package se.kansli.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.PrintedNumber;
import se.kansli.kernel.printed.PrintedAnnex;
import se.kansli.kernel.printed.PrintedDecision;
import se.kansli.kernel.printed.PrintedParagraph;
import se.kansli.kernel.printed.PrintedRecommendation;
import se.kansli.kernel.printed.PrintedSection;
import se.kansli.reader.Label.Found;
import se.kansli.reader.Starts.Start;

/// Reads one item: its heading, its case numbers, and its text by the labels that divide it.
final class ParagraphReader {

    /// @param label absent before the first label
    record Part(@Nullable Label label, @Nullable String printed, List<Line> lines) {

        String text() {
            return Lines.text(lines);
        }
    }

    private static final int LONGEST_HEADING = 250;
    private static final int LONGEST_SUBHEADING = 160;
    private static final Set<Label> ENDED_BY_A_TITLE_ONLY =
            Set.of(Label.DECISION, Label.PROPOSAL, Label.MOTIONS, Label.PUTTING, Label.VOTE);
    private static final Pattern CASE = Pattern.compile(
            "(?:(?:[Dd]nr|[Dd]iarienr|[Dd]iarienummer|Ärendebeteckning|[Ss]agsnr|Ärendenummer|Ärendenr)\\.?:? ?)?(?<number>"
                    + "\\p{Lu}{2,6}/(?:19|20)\\d{2}/\\d{1,6}(?:/\\d{1,4})?|(?<=[Nn]r:? )(?:19|20)\\d{2}-\\d{3,6}|\\p{Lu}{2,6}[ -]?(?:19|20)\\d{2}[/:-]\\d{1,6}|\\p{Lu}{2,5}/(?:19|20)\\d{2}:\\d{1,6}"
                    + "|\\p{Lu}\\p{L}{1,4} \\d{1,6}/(?:19|20)\\d{2}|(?:19|20)\\d{2}/\\p{Lu}{2,5} \\d{1,6} \\d{1,4}"
                    + "|(?<![\\d/])(?:19|20)\\d{2}/\\d{1,6}|\\d{3}-(?:19|20)\\d{2}-\\d{1,6}|(?<![\\d-])\\d{2}-\\d{6}"
                    + "|\\d{2}\\.\\d{2}\\.\\d{2}-\\p{Lu}\\d{2}-\\d{1,6}-\\d{2})(?![\\d/])");
    private static final Pattern ENDING_COMMA = Pattern.compile("[\\s,;:–-]+$");
    private static final Pattern REST_OF_CASE_LINE =
            Pattern.compile("[\\s,;:()|]*(?:Dnr|dnr|Diarienummer)?[\\s,;:()|.]*");

    private final Start start;
    private final List<Line> lines;
    private final @Nullable String body;
    private final List<Line> printed = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();
    private @Nullable String heading;
    private @Nullable String subheading;
    private int at;

    private ParagraphReader(Start start, List<Line> lines, @Nullable String body) {
        this.start = start;
        this.lines = lines;
        this.body = body;
    }

    /// @param lines from the one that begins the item
    static PrintedParagraph read(Start start, List<Line> lines, @Nullable String body) {
        return new ParagraphReader(start, lines, body).read();
    }

    static List<PrintedAnnex> annexes(Start start, List<Line> lines) {
        return parts(lines.subList(1, lines.size())).stream()
                .filter(part -> part.label == Label.ANNEXES)
                .flatMap(part -> AnnexReader.under(start.value(), part.lines).stream())
                .toList();
    }

    private PrintedParagraph read() {
        readHeading();
        List<Part> parts = parts(lines.subList(at, lines.size()));
        List<PrintedRecommendation> recommendations = DecisionReader.recommendations(parts, body);
        PrintedDecision decision = DecisionReader.decision(parts, recommendations, body);
        Happenings happenings = new Happenings(heading, subheading, parts);
        return new PrintedParagraph(
                lines.getFirst().number(),
                start.value(),
                Lines.text(printed),
                start.form(),
                start.parent(),
                heading,
                subheading,
                List.copyOf(cases),
                parts.stream()
                        .map(part -> new PrintedSection(part.printed, part.text()))
                        .toList(),
                recommendations,
                decision,
                happenings.outcome(decision),
                happenings.ledBy(),
                happenings.conflicts(),
                happenings.reservations(),
                happenings.votes(),
                happenings.mentions(),
                happenings.annexCitations(),
                happenings.nextMeetings());
    }

    private void readHeading() {
        take(lines.getFirst());
        heading = withoutCases(start.rest());
        takeCases();
        boolean onALineOfItsOwn = heading == null;
        if (onALineOfItsOwn && at < lines.size() && isHeading(lines.get(at))) {
            heading = withoutCases(lines.get(at).text());
            take(lines.get(at));
            while (heading != null && at < lines.size() && isRestOfHeading(lines.get(at))) {
                heading = heading + " " + lines.get(at).text();
                take(lines.get(at));
            }
        } else if (!onALineOfItsOwn) {
            while (at < lines.size() && isRestOfHeading(lines.get(at))) {
                heading = heading + " " + lines.get(at).text();
                take(lines.get(at));
            }
        }
        takeCases();
        if (onALineOfItsOwn
                && heading != null
                && at + 1 < lines.size()
                && isSubheading(lines.get(at), lines.get(at + 1))) {
            subheading = lines.get(at).text();
            take(lines.get(at));
            takeCases();
        }
    }

    private void take(Line line) {
        printed.add(line);
        at++;
    }

    private void takeCases() {
        while (at < lines.size() && isCaseLine(lines.get(at).text())) {
            withoutCases(lines.get(at).text());
            take(lines.get(at));
        }
    }

    /// What remains of a heading when the case numbers are read out of it; absent when nothing does.
    private @Nullable String withoutCases(String text) {
        if (text.length() > LONGEST_HEADING) {
            return text.isEmpty() ? null : text;
        }
        Matcher matcher = CASE.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            String number = matcher.group("number");
            if (PrintedNumber.parse(number).isPresent() || number.length() > 6) {
                cases.add(number);
                matcher.appendReplacement(rest, "");
            }
        }
        matcher.appendTail(rest);
        String remains = rest.toString().replace("()", "").strip();
        boolean read = remains.length() < text.strip().length();
        String bare = read ? ENDING_COMMA.matcher(remains).replaceFirst("") : remains;
        return REST_OF_CASE_LINE.matcher(remains).matches() ? null : bare;
    }

    private static boolean isCaseLine(String text) {
        return text.length() <= 80
                && CASE.matcher(text).find()
                && REST_OF_CASE_LINE.matcher(CASE.matcher(text).replaceAll("")).matches();
    }

    private static boolean isHeading(Line line) {
        return line.text().length() <= LONGEST_HEADING && Label.inItem(line).isEmpty();
    }

    /// A heading that was too long for its line.
    private boolean isRestOfHeading(Line line) {
        String before = lines.get(at - 1).text();
        return !line.begins()
                && Label.inItem(line).isEmpty()
                && !isCaseLine(line.text())
                && !Lines.endsASentence(before)
                && line.text().length() <= LONGEST_SUBHEADING
                && !Lines.endsASentence(line.text())
                && (line.text().isEmpty() || Character.isLowerCase(line.text().charAt(0)) || before.length() > 50)
                && (at + 1 == lines.size()
                        || lines.get(at + 1).begins()
                        || isCaseLine(lines.get(at + 1).text())
                        || Label.inItem(lines.get(at + 1)).isPresent());
    }

    private static boolean isSubheading(Line line, Line next) {
        return line.begins()
                && next.begins()
                && line.text().length() <= LONGEST_SUBHEADING
                && !Lines.endsASentence(line.text())
                && Label.inItem(line).isEmpty()
                && Character.isUpperCase(line.text().charAt(0));
    }

    static List<Part> parts(List<Line> lines) {
        List<Part> parts = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        Label label = null;
        String printed = null;
        for (Line line : lines) {
            Label above = label;
            boolean nothingYet = current.isEmpty();
            Optional<Found> found = label(line)
                    .filter(known -> !(above == Label.DECISION || above == Label.PROPOSAL)
                            || !nothingYet
                            || Label.of(known.printed()).isPresent())
                    .filter(known -> above != Label.DECISION || !nothingYet || !DecisionReader.isVote(line))
                    .filter(known -> above == null
                            || !ENDED_BY_A_TITLE_ONLY.contains(above)
                            || !Label.isClause(known.printed()));
            if (found.isPresent()) {
                if (printed != null || !current.isEmpty()) {
                    parts.add(new Part(label, printed, current));
                }
                label = found.get().label() == Label.NOTICE ? null : found.get().label();
                printed = found.get().printed();
                current = new ArrayList<>();
                if (!found.get().value().isEmpty()) {
                    current.add(new Line(
                            line.number(),
                            found.get().value(),
                            List.of(new Line.Cell(0, found.get().value())),
                            false,
                            false,
                            0,
                            null));
                }
            } else {
                current.add(line);
            }
        }
        if (printed != null || !current.isEmpty()) {
            parts.add(new Part(label, printed, current));
        }
        return parts;
    }

    /// A known label, or a line that is set as a heading; of the latter only the wording is known.
    private static Optional<Found> label(Line line) {
        Optional<Found> known = Label.inItem(line);
        if (known.isPresent()) {
            return known;
        }
        String bold = line.bold();
        if (bold != null && bold.endsWith(":") && bold.length() <= 80) {
            return Optional.of(new Found(
                    Label.NOTICE, bold, line.text().substring(bold.length()).strip()));
        }
        boolean heading =
                line.marked() && line.text().length() <= 120 && !line.text().endsWith(".");
        return heading ? Optional.of(new Found(Label.NOTICE, line.text(), "")) : Optional.empty();
    }
}
