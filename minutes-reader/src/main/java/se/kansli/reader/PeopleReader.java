package se.kansli.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.printed.PrintedAttendee;
import se.kansli.kernel.printed.PrintedGroup;
import se.kansli.kernel.printed.PrintedInterval;
import se.kansli.kernel.printed.PrintedPresence;
import se.kansli.kernel.printed.PrintedRole;

/// Reads a list of people: one a line with ordinals or columns, or many after each other with commas.
final class PeopleReader {

    private static final int LONGEST_ENTRY = 2000;
    private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,3})[.)] ?(?=\\p{L})");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,60})\\)");
    private static final Pattern PARTY = Pattern.compile("\\p{Lu}\\p{L}{0,4}|-");
    private static final Pattern TITLED =
            Pattern.compile("(?:ordförande|ordf\\.|ersättare|chef|direktör|sekreterare) ?§");
    private static final Pattern FOR = Pattern.compile("^(?:för|ersätter|ersättare för|tjänstgör för|i stället för) ");
    private static final Pattern OPEN = Pattern.compile("(?i)anlände|ankom|från|fr\\.? ?o\\.? ?m");
    private static final Pattern UNTIL = Pattern.compile("(?i)till och med|t\\.? ?o\\.? ?m|lämnade|utom|ej ");
    private static final Pattern SPAN =
            Pattern.compile("§{1,2} ?(\\d{1,4}(?:\\.\\d{1,3})?)(?: ?[-–—] ?(?:§ ?)?(\\d{1,4}(?:\\.\\d{1,3})?))?");
    private static final Pattern BULLET = Pattern.compile("^[-–•·*\uF0B7] ?");
    private static final Pattern TITLE = Pattern.compile(
            "^(Ordförande|Ordf\\.?|(?:\\d:e |Första |Andra )?[Vv]ice ordförande|Sekreterare|Formand|Næstformand):?[ \\t]");
    private static final Set<String> ABSENCES = Set.of(
            "fravær",
            "fraværende",
            "afbud",
            "frånvarande",
            "ej närvarande",
            "förhinder",
            "anmält förhinder",
            "ikke til stede",
            "frånv");
    private static final Set<String> ROLES = Set.of(
            "ordförande",
            "ordf.",
            "ordf",
            "vice ordförande",
            "1:e vice ordförande",
            "2:e vice ordförande",
            "formand",
            "næstformand",
            "sekreterare");
    private static final List<String> REMOTES = List.of(
            "digitalt",
            "på distans",
            "via teams",
            "via länk",
            "distans",
            "via zoom",
            "via skype",
            "online",
            "på teams",
            "teams");
    private static final Pattern REMOTE = Pattern.compile(
            "(?i)(?:deltar |deltog )?(?:digitalt|på distans|via (?:teams|länk|zoom|skype|distans)|distans|online|teams)");

    private final Label label;
    private final @Nullable Boolean present;

    private PeopleReader(Label label, @Nullable Boolean present) {
        this.label = label;
        this.present = present;
    }

    /// @param values what stands under the label, the value on its own line first
    static PrintedGroup group(Label label, @Nullable Boolean present, String printedLabel, List<String> values) {
        List<PrintedAttendee> entries = new PeopleReader(label, present).entries(values);
        StringBuilder printed = new StringBuilder(printedLabel);
        values.forEach(value -> printed.append('\n').append(value));
        return new PrintedGroup(printedLabel, printed.toString(), present, entries);
    }

    /// The name at the beginning of a text, without party, title and employer; empty when there is none.
    static String nameOf(String text) {
        String unnumbered =
                ORDINAL.matcher(BULLET.matcher(text).replaceFirst("")).replaceFirst("");
        String bare = TITLE.matcher(unnumbered).replaceFirst("");
        int bracket = bare.indexOf('(');
        String before = (bracket > 0 ? bare.substring(0, bracket) : bare).strip();
        String name = Names.pieces(before).stream()
                .findFirst()
                .orElse("")
                .split("\t", -1)[0]
                .strip();
        boolean party = bracket > 0 && PARTY.matcher(inBrackets(bare)).matches();
        return Names.isOne(name) || party && Names.isNameWord(name) ? name : "";
    }

    private static String inBrackets(String text) {
        Matcher matcher = BRACKET.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private List<PrintedAttendee> entries(List<String> values) {
        List<String> entries = new ArrayList<>();
        long numbered =
                values.stream().filter(value -> ORDINAL.matcher(value).find()).count();
        boolean ordinals = numbered * 2 > values.size();
        for (String value : joined(values)) {
            boolean begins = !nameOf(value).isEmpty()
                    && (!ordinals || ORDINAL.matcher(value).find());
            if (begins) {
                entries.addAll(ordinals ? List.of(value) : separate(value));
            } else if (!entries.isEmpty() && entries.getLast().length() < LONGEST_ENTRY) {
                entries.set(entries.size() - 1, entries.getLast() + " " + value);
            }
        }
        return entries.stream().map(this::entry).toList();
    }

    /// A line that ends with a comma goes on in the next one.
    private static List<String> joined(List<String> values) {
        List<String> joined = new ArrayList<>();
        boolean goesOn = false;
        for (String value : values) {
            if (goesOn) {
                joined.set(joined.size() - 1, joined.getLast() + " " + value);
            } else {
                joined.add(value);
            }
            goesOn = value.endsWith(",") && joined.getLast().length() < LONGEST_ENTRY;
        }
        return joined;
    }

    /// Many people on a line: most pieces are names, or more than one has a party.
    private static List<String> separate(String value) {
        List<String> pieces = Names.pieces(value.replace(" samt ", ", ").replace(") och ", "), "));
        List<Boolean> names =
                pieces.stream().map(piece -> !nameOf(piece).isEmpty()).toList();
        long named = names.stream().filter(name -> name).count();
        long parties = pieces.stream()
                .filter(piece -> !nameOf(piece).isEmpty() && isParty(inBrackets(piece)))
                .count();
        boolean many = parties >= 2 || named >= 3 && named * 5 >= pieces.size() * 4L;
        if (!many) {
            return List.of(value);
        }
        List<String> people = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (names.get(i) || people.isEmpty()) {
                people.add(pieces.get(i));
            } else {
                people.set(people.size() - 1, people.getLast() + ", " + pieces.get(i));
            }
        }
        return people;
    }

    private static boolean isParty(String text) {
        return PARTY.matcher(text).matches();
    }

    private PrintedAttendee entry(String printed) {
        Matcher ordinal = ORDINAL.matcher(printed);
        Integer number = ordinal.find() ? Integer.valueOf(ordinal.group(1)) : null;
        String name = nameOf(printed);
        int at = printed.indexOf(name) + name.length();
        String rest = printed.substring(at);
        String party = null;
        List<String> marks = new ArrayList<>();
        boolean absent = false;
        Matcher brackets = BRACKET.matcher(rest);
        while (brackets.find()) {
            String inside = brackets.group(1).strip();
            if (ABSENCES.contains(inside.toLowerCase(Locale.ROOT))) {
                absent = true;
                marks.add(inside);
            } else if (party == null && isParty(inside)) {
                party = inside;
            }
        }
        String plain = BRACKET.matcher(rest).replaceAll("").replace('\t', ',').replace("  ", " ");
        List<String> organisation = new ArrayList<>();
        boolean remote = false;
        for (String piece : Names.pieces(plain)) {
            String small = piece.toLowerCase(Locale.ROOT);
            String how = small.replaceFirst(" ?§.*", "");
            if (ABSENCES.contains(small)) {
                absent = true;
                marks.add(piece);
            } else if (REMOTES.contains(how) || REMOTE.matcher(how).matches()) {
                remote = true;
                marks.add(piece);
            } else if (piece.indexOf('§') >= 0 && TITLED.matcher(piece).find()) {
                organisation.add(piece.substring(0, piece.indexOf('§')).strip());
                marks.add(piece.substring(piece.indexOf('§')));
            } else if (piece.indexOf('§') >= 0 || FOR.matcher(piece).find()) {
                marks.add(piece);
            } else {
                organisation.add(piece);
            }
        }
        String employer = String.join(
                ", ",
                organisation.stream()
                        .filter(piece -> !ROLES.contains(piece.toLowerCase(Locale.ROOT)))
                        .toList());
        return new PrintedAttendee(
                number,
                printed.replace('\t', ' '),
                name,
                party,
                employer.isEmpty() ? null : employer,
                role(organisation, printed),
                absent ? Boolean.FALSE : present,
                remote ? PrintedPresence.REMOTE : PrintedPresence.UNKNOWN,
                intervals(rest),
                marks.isEmpty() ? null : String.join(", ", marks));
    }

    private PrintedRole role(List<String> following, String printed) {
        Matcher title = TITLE.matcher(printed);
        List<String> pieces = new ArrayList<>(title.find() ? List.of(title.group(1)) : List.of());
        pieces.addAll(following);
        for (String piece : pieces) {
            String small = piece.toLowerCase(Locale.ROOT);
            switch (small) {
                case "ordförande", "ordf.", "ordf", "formand", "mötesordförande" -> {
                    return PrintedRole.CHAIR;
                }
                case "sekreterare", "nämndsekreterare", "mötessekreterare" -> {
                    return PrintedRole.SECRETARY;
                }
                default -> {
                    if (small.startsWith("vice ordf")
                            || small.endsWith("vice ordförande")
                            || small.equals("næstformand")) {
                        return PrintedRole.VICE_CHAIR;
                    }
                    if (small.startsWith("tjänstgörande ersättare")
                            || small.startsWith("tjg ersättare")
                            || small.startsWith("ersätter")) {
                        return PrintedRole.SERVING_SUBSTITUTE;
                    }
                }
            }
        }
        return label.role();
    }

    private static List<PrintedInterval> intervals(String rest) {
        List<PrintedInterval> intervals = new ArrayList<>();
        if (UNTIL.matcher(rest).find()) {
            return intervals;
        }
        boolean open = OPEN.matcher(rest).find();
        Matcher spans = SPAN.matcher(rest);
        while (spans.find()) {
            String from = spans.group(1);
            @Nullable String to = spans.group(2);
            intervals.add(new PrintedInterval(from, to == null && !open ? from : to));
        }
        return intervals;
    }
}
