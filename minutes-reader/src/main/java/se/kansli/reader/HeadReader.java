package se.kansli.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.printed.LeftOverReason;
import se.kansli.kernel.printed.PrintedGroup;
import se.kansli.kernel.printed.PrintedHeading;
import se.kansli.kernel.printed.PrintedLeftOver;
import se.kansli.kernel.printed.PrintedScope;
import se.kansli.reader.Label.Found;
import se.kansli.reader.Label.Place;
import se.kansli.reader.Line.Cell;

/// Reads what stands before the first item: who met, when and where, who was there, who signs.
final class HeadReader {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?: ?[-–—] ?(?:§ ?)?(\\d{1,4}))?");
    private static final Pattern REFERAT = Pattern.compile(
            "^(?:REFERAT|Referat|PROTOKOLL|Protokoll|Beslutningsprotokol|Dagsorden)(?: fra| från| for| för|:)? (.{3,80})$");
    private static final Pattern FROM_DATE = Pattern.compile(" (?:d\\.|den|\\d|møde|mødet).*$");
    private static final int LARGEST_RANGE = 500;
    private static final int LONG_BEFORE = 60;

    private final List<Line> heading = new ArrayList<>();
    private final List<Line> title = new ArrayList<>();
    private final List<PrintedGroup> groups = new ArrayList<>();
    private final List<Line> signatures = new ArrayList<>();
    private final List<PrintedLeftOver> leftOver = new ArrayList<>();
    private final Map<Label, List<String>> values = new EnumMap<>(Label.class);

    private @Nullable Label current;
    private @Nullable Boolean present;
    private String printedLabel = "";
    private List<String> people = new ArrayList<>();
    private @Nullable Columns columns;

    /// Two lists of people beside each other, each under its own label.
    private record Columns(List<Integer> at, List<Label> labels, List<String> printed, List<List<String>> people) {

        int nearest(int place) {
            int nearest = 0;
            for (int i = 1; i < at.size(); i++) {
                nearest = Math.abs(at.get(i) - place) < Math.abs(at.get(nearest) - place) ? i : nearest;
            }
            return nearest;
        }
    }

    static HeadReader read(List<Line> lines) {
        HeadReader reader = new HeadReader();
        List<Line> own = reader.withoutOtherDocuments(lines);
        for (int i = 0; i < own.size(); i++) {
            reader.take(own.get(i), i + 1 < own.size() ? own.get(i + 1) : null);
        }
        reader.closeGroup();
        return reader;
    }

    /// The paragraphs that lines anywhere in a head speak of.
    static @Nullable PrintedScope scope(List<Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            for (Cell cell : line.cells()) {
                Line alone = new Line(line.number(), cell.text(), List.of(cell), true, false, 0, null);
                Optional<Found> found = Label.inHead(alone).filter(label -> label.label() == Label.SCOPE);
                if (found.isEmpty()) {
                    continue;
                }
                String value = found.get().value();
                if (value.isEmpty()) {
                    value = next(lines, at, cell);
                }
                if (isScope(value)) {
                    return new PrintedScope(value, numbers(value));
                }
            }
        }
        return null;
    }

    private static String next(List<Line> lines, int at, Cell cell) {
        List<Cell> cells = lines.get(at).cells();
        int in = cells.indexOf(cell);
        if (in + 1 < cells.size()) {
            return cells.get(in + 1).text();
        }
        return at + 1 < lines.size() ? lines.get(at + 1).text() : "";
    }

    private static boolean isScope(String value) {
        return value.length() <= 120
                && value.matches("[§\\d].*")
                && value.chars().filter(Character::isLetter).count() <= 12;
    }

    private static List<String> numbers(String value) {
        List<String> numbers = new ArrayList<>();
        Matcher ranges = RANGE.matcher(value);
        while (ranges.find() && numbers.size() < LARGEST_RANGE) {
            int from = Integer.parseInt(ranges.group(1));
            int to = ranges.group(2) == null ? from : Integer.parseInt(ranges.group(2));
            for (int number = from; number <= Math.min(to, from + LARGEST_RANGE); number++) {
                numbers.add(String.valueOf(number));
            }
        }
        return List.copyOf(numbers);
    }

    PrintedHeading heading() {
        String body = null;
        String municipality = null;
        String kind = null;
        for (String text : title.stream()
                .flatMap(line -> line.cells().stream())
                .map(Cell::text)
                .toList()) {
            String small = text.toLowerCase(Locale.ROOT);
            boolean short_ = text.length() <= 100 && !text.endsWith(".");
            Matcher referat = REFERAT.matcher(text);
            if (body == null && short_ && referat.matches() && PageFurniture.namesABody(referat.group(1))) {
                body = FROM_DATE.matcher(referat.group(1)).replaceFirst("").strip();
                kind = kind == null ? text : kind;
            } else if (municipality == null
                    && short_
                    && text.split(" ").length <= 3
                    && !isBody(small)
                    && (small.endsWith(" kommun") || small.endsWith(" kommune") || small.endsWith(" stad"))) {
                municipality = text;
            } else if (kind == null && short_ && isKind(small)) {
                kind = text;
            } else if (body == null && short_ && PageFurniture.namesABody(text)) {
                body = text;
            }
        }
        return new PrintedHeading(Lines.text(heading), body, kind, municipality);
    }

    private static boolean isBody(String small) {
        return PageFurniture.namesABody(small.replace("kommun", ""));
    }

    private static boolean isKind(String small) {
        return Stream.of("protokol", "referat", "minnesanteckning", "utdrag", "mötesanteckning", "anteckningar")
                .anyMatch(small::contains);
    }

    List<PrintedGroup> groups() {
        return groups;
    }

    List<Line> signatures() {
        return signatures;
    }

    List<PrintedLeftOver> leftOver() {
        return leftOver;
    }

    List<Line> title() {
        return title;
    }

    List<String> values(Label label) {
        return values.getOrDefault(label, List.of());
    }

    /// In a file with more than minutes in it, only the name of the body just before the first item is theirs.
    private List<Line> withoutOtherDocuments(List<Line> lines) {
        boolean ownHead = lines.stream()
                .flatMap(line -> Label.inHead(line).stream())
                .map(Found::label)
                .anyMatch(label -> label.place() == Place.ATTENDANCE
                        || label == Label.SCOPE
                        || label == Label.PLACE_AND_TIME
                        || label == Label.PLACE);
        if (ownHead || lines.size() <= LONG_BEFORE) {
            return lines;
        }
        int from = lines.size();
        while (from > 0
                && lines.size() - from < 4
                && isTitle(lines.get(from - 1).text())) {
            from--;
        }
        lines.subList(0, from)
                .forEach(line ->
                        leftOver.add(new PrintedLeftOver(line.number(), line.text(), LeftOverReason.OTHER_DOCUMENT)));
        return lines.subList(from, lines.size());
    }

    private static boolean isTitle(String text) {
        return text.length() <= 100
                && PageFurniture.namesABody(text)
                && !text.endsWith(".")
                && text.indexOf('@') < 0
                && text.chars().noneMatch(Character::isDigit);
    }

    private void take(Line line, @Nullable Line next) {
        if (opensColumns(line)) {
            return;
        }
        if (next != null && isLabelOfItsOwn(line, next)) {
            closeGroup();
            present = Boolean.TRUE.equals(present) ? present : null;
            current = Label.OTHERS;
            printedLabel = line.text();
            return;
        }
        Optional<Found> found = current == Label.NOTICE
                ? Label.inHead(line)
                        .filter(label -> label.value().isEmpty()
                                && (label.label().place() == Place.ATTENDANCE || label.label() == Label.CONTENTS))
                : Label.inHead(line).filter(label -> !isEntry(line, label));
        if (found.isEmpty()) {
            goOn(line);
            return;
        }
        closeGroup();
        Found label = found.get();
        current = label.label();
        if (current.place() == Place.ATTENDANCE) {
            present = current.present();
            printedLabel = label.printed();
            openGroup(line, label);
            return;
        }
        keep(line);
        if (!label.value().isEmpty()) {
            values.computeIfAbsent(current, any -> new ArrayList<>()).add(label.value());
        }
    }

    /// `Ordförande Anna Berg (S)` in a list of people is one of them, unless they are those who were not there.
    private boolean isEntry(Line line, Found label) {
        boolean inAList = current != null && current.place() == Place.ATTENDANCE && current != Label.ABSENT;
        return inAList
                && label.label().place() == Place.SIGNATURE
                && !label.value().isEmpty()
                && !line.begins();
    }

    /// A word or two by themselves among lists of people, with a name after them: `GR`.
    private boolean isLabelOfItsOwn(Line line, Line next) {
        String text = line.text();
        return current != null
                && current.place() == Place.ATTENDANCE
                && columns == null
                && line.begins()
                && text.length() <= 40
                && text.split(" ").length <= 3
                && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == ':' || c == '-')
                && Character.isUpperCase(text.charAt(0))
                && PeopleReader.nameOf(text).isEmpty()
                && Label.inHead(line).isEmpty()
                && !PeopleReader.nameOf(next.text()).isEmpty();
    }

    private void openGroup(Line line, Found label) {
        if (label.value().isEmpty()) {
            return;
        }
        List<String> cells = line.cells().stream().map(Cell::text).toList();
        boolean ownCell = cells.size() > 1 && cells.getFirst().equals(label.printed());
        String value = ownCell ? String.join("\t", cells.subList(1, cells.size())) : label.value();
        Optional<Label> inner = Label.of(value).filter(other -> other.place() == Place.ATTENDANCE);
        if (inner.isPresent()) {
            closeGroup();
            current = inner.get();
            present = current.present();
            printedLabel = value;
        } else {
            people.add(value);
        }
    }

    private boolean opensColumns(Line line) {
        List<Optional<Label>> labels = line.cells().stream()
                .map(cell -> Label.of(cell.text()).filter(label -> label.place() == Place.ATTENDANCE))
                .toList();
        if (labels.size() < 2
                || labels.stream().anyMatch(Optional::isEmpty)
                || labels.size() == 2
                        && labels.getFirst().equals(Optional.of(Label.DECIDING))
                        && labels.get(1).equals(Optional.of(Label.DECIDING))) {
            return false;
        }
        closeGroup();
        List<List<String>> lists = new ArrayList<>();
        labels.forEach(any -> lists.add(new ArrayList<>()));
        columns = new Columns(
                line.cells().stream().map(Cell::at).toList(),
                labels.stream().flatMap(Optional::stream).toList(),
                line.cells().stream().map(Cell::text).toList(),
                lists);
        current = labels.getFirst().orElseThrow();
        return true;
    }

    private void goOn(Line line) {
        Columns lists = columns;
        if (lists != null) {
            line.cells()
                    .forEach(cell -> lists.people.get(lists.nearest(cell.at())).add(cell.text()));
        } else if (current != null && current.place() == Place.ATTENDANCE) {
            people.add(String.join("\t", line.cells().stream().map(Cell::text).toList()));
        } else {
            if (current != null) {
                values.computeIfAbsent(current, any -> new ArrayList<>()).add(line.text());
            }
            keep(line);
        }
    }

    private void keep(Line line) {
        if (current != null && current.place() == Place.SIGNATURE) {
            signatures.add(line);
        } else if (current == Label.CONTENTS) {
            leftOver.add(new PrintedLeftOver(line.number(), line.text(), LeftOverReason.CONTENTS));
        } else {
            heading.add(line);
            if (current == null || current == Label.DATE) {
                title.add(line);
            }
        }
    }

    private void closeGroup() {
        Columns lists = columns;
        if (lists != null) {
            for (int i = 0; i < lists.labels.size(); i++) {
                groups.add(PeopleReader.group(
                        lists.labels.get(i), lists.labels.get(i).present(), lists.printed.get(i), lists.people.get(i)));
            }
            columns = null;
        } else if (current != null && current.place() == Place.ATTENDANCE) {
            groups.add(PeopleReader.group(current, present, printedLabel, people));
        }
        people = new ArrayList<>();
    }
}
