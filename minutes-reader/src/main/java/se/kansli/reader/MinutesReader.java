package se.kansli.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.printed.LeftOverReason;
import se.kansli.kernel.printed.MinutesKind;
import se.kansli.kernel.printed.MinutesLanguage;
import se.kansli.kernel.printed.PrintedAnnex;
import se.kansli.kernel.printed.PrintedAttendee;
import se.kansli.kernel.printed.PrintedGroup;
import se.kansli.kernel.printed.PrintedHeading;
import se.kansli.kernel.printed.PrintedLeftOver;
import se.kansli.kernel.printed.PrintedMeeting;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.printed.PrintedNextMeeting;
import se.kansli.kernel.printed.PrintedParagraph;
import se.kansli.kernel.printed.PrintedRole;
import se.kansli.kernel.printed.PrintedScope;
import se.kansli.kernel.printed.PrintedSignatures;
import se.kansli.kernel.printed.PrintedSource;
import se.kansli.reader.Starts.Start;

/// Proposes what to import from the text of minutes, whatever their layout. Nothing is lost and nothing is made up.
public final class MinutesReader {

    /// More characters than this are refused.
    public static final int LONGEST = 5 * 1024 * 1024;

    private static final Pattern UTDRAG =
            Pattern.compile("\\b(?:protokolls)?utdrag\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> DANISH =
            Set.of("og", "ikke", "af", "til", "blev", "møde", "der", "mødet", "beslutning", "udvalget");
    private static final Set<String> SWEDISH =
            Set.of("och", "inte", "av", "till", "möte", "som", "ska", "mötet", "beslut", "nämnden");
    private static final List<String> DIGITAL =
            List.of("teams", "digital", "distans", "skype", "zoom", "videokonferens", "online");

    private final List<PrintedAnnex> annexes = new ArrayList<>();
    private final List<PrintedLeftOver> leftOver = new ArrayList<>();
    private final List<Line> signatures = new ArrayList<>();

    private MinutesReader() {}

    public static PrintedMinutes read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Texten är längre än 5 miljoner tecken. Dela den och läs in delarna var för sig.");
        }
        PrintedMinutes minutes = new MinutesReader().propose(text);
        return minutes.with(Doubts.of(minutes));
    }

    private PrintedMinutes propose(String text) {
        List<Line> all = Lines.of(text);
        PageFurniture.Split split = PageFurniture.of(all);
        leftOver.addAll(split.leftOver());
        PrintedScope scope = HeadReader.scope(split.kept());
        Starts.Found found = Starts.in(split.kept(), scope == null ? Set.of() : Set.copyOf(scope.numbers()));
        List<Line> lines = split.kept();
        List<Start> starts = found.starts();
        int first = starts.isEmpty() ? lines.size() : starts.getFirst().at();
        HeadReader head = HeadReader.read(without(lines.subList(0, first), found.contents(), 0));
        leftOver.addAll(head.leftOver());
        PrintedHeading heading = head.heading();
        PrintedMeeting printed = meeting(head, split);
        List<PrintedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i).at();
            int to = i + 1 < starts.size() ? starts.get(i + 1).at() : lines.size();
            List<Line> item = without(lines.subList(from, to), found.contents(), from);
            paragraphs.add(paragraph(starts.get(i), item, heading.bodyPrinted()));
        }
        PrintedMeeting meeting = bounded(printed, paragraphs);
        MinutesKind kind = kind(head, split, starts);
        PrintedSignatures signed = SignatureReader.both(
                SignatureReader.read(head.signatures(), kind), SignatureReader.read(signatures, kind));
        leftOver.sort(Comparator.comparingInt(PrintedLeftOver::line));
        return new PrintedMinutes(
                new PrintedSource(kind, language(all)),
                heading,
                meeting,
                scope,
                withRoles(head.groups(), signed),
                signed,
                paragraphs.stream().map(item -> withYears(item, meeting)).toList(),
                List.copyOf(annexes),
                List.copyOf(leftOver),
                List.of());
    }

    /// Where no day is printed, what else is printed may say between which days it was.
    private static PrintedMeeting bounded(PrintedMeeting meeting, List<PrintedParagraph> paragraphs) {
        if (!meeting.days().isEmpty() || meeting.datePrinted() != null) {
            return meeting;
        }
        DayBounds bounds =
                DayBounds.of(paragraphs.stream().map(PeopleDoubts::text).toList());
        return meeting.between(bounds.notBefore(), bounds.notAfter());
    }

    /// A next meeting whose year is not printed is in the year that comes next.
    private static PrintedParagraph withYears(PrintedParagraph item, PrintedMeeting meeting) {
        LocalDate day =
                meeting.days().isEmpty() ? meeting.notBefore() : meeting.days().getFirst();
        return day == null
                ? item
                : item.with(item.nextMeetings().stream()
                        .map(next -> withYear(next, day))
                        .toList());
    }

    private static PrintedNextMeeting withYear(PrintedNextMeeting next, LocalDate day) {
        List<DateReader.Found> dates = DateReader.dates(next.printed());
        if (next.date() != null || dates.isEmpty() || dates.getFirst().impossible()) {
            return next;
        }
        LocalDate date = DayBounds.next(dates.getFirst(), day).orElse(null);
        return new PrintedNextMeeting(next.printed(), date, next.starts(), next.ends(), true);
    }

    private List<Line> without(List<Line> lines, Set<Integer> contents, int from) {
        if (contents.isEmpty()) {
            return lines;
        }
        List<Line> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (contents.contains(from + i)) {
                leftOver.add(
                        new PrintedLeftOver(lines.get(i).number(), lines.get(i).text(), LeftOverReason.CONTENTS));
            } else {
                rest.add(lines.get(i));
            }
        }
        return rest;
    }

    /// An item ends where a list of annexes for the whole begins, or where somebody signs.
    private PrintedParagraph paragraph(Start start, List<Line> lines, @Nullable String body) {
        List<Line> own = new ArrayList<>();
        List<Line> listed = new ArrayList<>();
        List<Line> into = own;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0 && SignatureReader.beginAt(lines, i)) {
                into = signatures;
            } else if (i > 0 && start.form() != ParagraphForm.PUNKT && AnnexReader.beginsAt(lines, i)) {
                into = listed;
            } else if (into == signatures && Label.inItem(line).isPresent()) {
                into = own;
            }
            into.add(line);
        }
        if (!listed.isEmpty()) {
            annexes.addAll(AnnexReader.list(listed));
        }
        annexes.addAll(ParagraphReader.annexes(start, own));
        return ParagraphReader.read(start, own, body);
    }

    /// Who signs as chair or secretary had that role, whatever the list says.
    private static List<PrintedGroup> withRoles(List<PrintedGroup> groups, PrintedSignatures signed) {
        return groups.stream()
                .map(group -> new PrintedGroup(
                        group.label(),
                        group.printed(),
                        group.present(),
                        group.entries().stream()
                                .map(one -> withRole(one, signed))
                                .toList()))
                .toList();
    }

    private static PrintedAttendee withRole(PrintedAttendee one, PrintedSignatures signed) {
        if (signed.chair().contains(one.name())) {
            return one.as(PrintedRole.CHAIR);
        }
        return signed.secretary().contains(one.name()) ? one.as(PrintedRole.SECRETARY) : one;
    }

    private static MinutesKind kind(HeadReader head, PageFurniture.Split split, List<Start> starts) {
        String title = String.join(
                        " ",
                        Stream.concat(
                                        head.title().stream().limit(12).map(Line::text),
                                        split.dates().stream().limit(12))
                                .toList())
                .toLowerCase(Locale.ROOT);
        if (UTDRAG.matcher(title).find()) {
            return MinutesKind.UTDRAG;
        }
        if (title.contains("minnesanteckning") || title.contains("mötesanteckning")) {
            return MinutesKind.MINNESANTECKNINGAR;
        }
        if (title.contains("referat")) {
            return MinutesKind.REFERAT;
        }
        boolean paragraphs = starts.stream().anyMatch(start -> start.form() == ParagraphForm.PARAGRAPH);
        return title.contains("protokol") || paragraphs ? MinutesKind.PROTOKOLL : MinutesKind.UNKNOWN;
    }

    private static MinutesLanguage language(List<Line> lines) {
        int danish = 0;
        for (Line line : lines) {
            for (String word : line.text()
                    .substring(0, Math.min(line.text().length(), 2000))
                    .toLowerCase(Locale.ROOT)
                    .split(" ")) {
                danish += DANISH.contains(word) ? 1 : 0;
                danish -= SWEDISH.contains(word) ? 1 : 0;
            }
        }
        return danish > 0 ? MinutesLanguage.DANISH : MinutesLanguage.SWEDISH;
    }

    private static PrintedMeeting meeting(HeadReader head, PageFurniture.Split split) {
        List<String> placeAndTime = head.values(Label.PLACE_AND_TIME);
        List<String> title = head.title().stream().limit(20).map(Line::text).toList();
        List<List<String>> sources =
                List.of(head.values(Label.DATE), head.values(Label.TIME), placeAndTime, title, split.dates());
        List<DateReader.Found> dates = List.of();
        String whereDatePrinted = "";
        for (List<String> source : sources) {
            whereDatePrinted = String.join("\n", source);
            dates = DateReader.dates(whereDatePrinted).stream()
                    .filter(date -> date.date() != null || date.impossible())
                    .toList();
            if (!dates.isEmpty()) {
                break;
            }
        }
        List<LocalDate> days = DateReader.daysTogether(whereDatePrinted, dates);
        Optional<DateReader.Hours> hours = Stream.of(
                        head.values(Label.TIME), placeAndTime, head.values(Label.DATE), title)
                .flatMap(source -> DateReader.hours(String.join("\n", source)).stream())
                .findFirst();
        String place = String.join(" ", head.values(Label.PLACE));
        String where = place.isEmpty() ? String.join(" ", placeAndTime) : place;
        return new PrintedMeeting(
                dates.isEmpty() ? null : dates.getFirst().printed(),
                days,
                dates.isEmpty()
                        ? null
                        : DateReader.weekday(weekdayNear(whereDatePrinted, dates.getFirst(), head))
                                .orElse(null),
                null,
                null,
                false,
                hours.map(DateReader.Hours::printed).orElse(null),
                hours.map(DateReader.Hours::starts).orElse(null),
                hours.map(DateReader.Hours::ends).orElse(null),
                where.isEmpty() ? null : where,
                mode(where));
    }

    private static String weekdayNear(String text, DateReader.Found date, HeadReader head) {
        String line = text.substring(text.lastIndexOf('\n', date.from()) + 1);
        return line + " " + String.join(" ", head.values(Label.TIME)) + " "
                + String.join(" ", head.values(Label.PLACE_AND_TIME));
    }

    private static @Nullable MeetingMode mode(String place) {
        String small = place.toLowerCase(Locale.ROOT);
        if (DIGITAL.stream().noneMatch(small::contains)) {
            return null;
        }
        return small.contains("samt") || small.contains(" och ") || small.contains(",") || small.contains(" / ")
                ? MeetingMode.HYBRID
                : MeetingMode.REMOTE;
    }
}
