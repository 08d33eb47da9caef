package se.kansli.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.printed.MinutesKind;
import se.kansli.kernel.printed.PrintedSignatures;
import se.kansli.reader.Label.Found;
import se.kansli.reader.Label.Place;

/// Reads who signs: a label with names under it, or a name with its title under it. A name that stands for itself after
/// those, at the end of an extract, may be of the one who certifies the copy: it is told as nobody's signature.
final class SignatureReader {

    private static final Set<String> TITLES = Set.of("ordförande", "mötesordförande", "formand", "ordf.");

    private static final int MOST = 50;

    private final Map<Label, List<String>> names = new EnumMap<>(Label.class);
    private final StringBuilder printed = new StringBuilder();
    private final boolean extract;
    private boolean titled;
    private @Nullable Label current;
    private @Nullable String last;

    private SignatureReader(boolean extract) {
        this.extract = extract;
    }

    /// @param kind of the minutes that are signed
    static PrintedSignatures read(List<Line> lines, MinutesKind kind) {
        SignatureReader reader = new SignatureReader(kind == MinutesKind.UTDRAG);
        lines.forEach(reader::take);
        return new PrintedSignatures(
                reader.of(Label.SECRETARY),
                reader.of(Label.APPROVERS),
                reader.of(Label.CHAIR),
                reader.printed.toString());
    }

    /// Whether signatures begin here: a label of theirs alone, and a name after it.
    static boolean beginAt(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean labelled = Label.inHead(line)
                .filter(found -> found.label().place() == Place.SIGNATURE
                        && found.value().isEmpty())
                .isPresent();
        return labelled
                && line.begins()
                && at + 1 < lines.size()
                && isSigner(lines.get(at + 1).text());
    }

    private static boolean isSigner(String text) {
        return !PeopleReader.nameOf(text).isEmpty()
                || Label.of(text)
                        .filter(label -> label.place() == Place.SIGNATURE)
                        .isPresent();
    }

    private void take(Line line) {
        printed.append(printed.isEmpty() ? "" : "\n").append(line.text());
        if (last != null && !line.begins() && TITLES.contains(line.text().toLowerCase(Locale.ROOT))) {
            add(Label.CHAIR, last);
            last = null;
            titled = true;
            return;
        }
        Optional<Found> found = Label.inHead(line).filter(label -> label.label().place() == Place.SIGNATURE);
        if (found.isPresent()) {
            titled = false;
        } else if (extract && titled && line.begins()) {
            current = null;
        }
        found.ifPresent(label -> current = label.label());
        line.cells()
                .forEach(cell -> Label.of(cell.text())
                        .filter(label -> label.place() == Place.SIGNATURE)
                        .ifPresent(label -> current = label));
        boolean first = true;
        for (String text : found.map(label -> label.value().isEmpty() ? List.<String>of() : List.of(label.value()))
                .orElseGet(() -> line.cells().stream().map(Line.Cell::text).toList())) {
            for (String part : text.split(" och | samt ")) {
                String name = PeopleReader.nameOf(part);
                if (current != null && !name.isEmpty()) {
                    add(current, name);
                    last = name;
                    first = false;
                }
            }
        }
        if (first && !line.begins() && found.isEmpty()) {
            last = null;
        }
    }

    private void add(Label label, String name) {
        List<String> known = names.computeIfAbsent(label, any -> new ArrayList<>());
        if (known.size() < MOST && !known.contains(name)) {
            known.add(name);
        }
    }

    private List<String> of(Label label) {
        return List.copyOf(names.getOrDefault(label, List.of()));
    }

    static PrintedSignatures both(PrintedSignatures one, PrintedSignatures other) {
        return new PrintedSignatures(
                both(one.secretary(), other.secretary()),
                both(one.approvers(), other.approvers()),
                both(one.chair(), other.chair()),
                Stream.of(one.printedBlock(), other.printedBlock())
                        .filter(block -> !block.isEmpty())
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse(""));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
