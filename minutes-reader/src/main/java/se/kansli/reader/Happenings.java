package se.kansli.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.printed.PrintedDecision;
import se.kansli.kernel.printed.PrintedMention;
import se.kansli.kernel.printed.PrintedNextMeeting;
import se.kansli.kernel.printed.PrintedOutcome;
import se.kansli.kernel.printed.PrintedPoint;
import se.kansli.kernel.printed.PrintedReservation;
import se.kansli.kernel.printed.PrintedVotes;
import se.kansli.reader.ParagraphReader.Part;

/// Reads from the text of an item what happened besides the decision: who spoke, who reserved, how many voted.
final class Happenings {

    private static final int LONGEST = 60_000;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n+");
    private static final Set<String> WITHDRAWN = Set.of(
            "utgick", "utgår", "udgår", "udgik", "taget af dagsordenen", "tas bort från dagordningen", "ärendet utgår");
    private static final Set<String> DISCUSSES = Set.of("dialog fördes", "diskuter", "diskussion", "drøft");
    private static final Set<String> INFORMS = Set.of(
            "berätta",
            "informer",
            "information",
            "redogör",
            "redogjorde",
            "presenter",
            "delger",
            "orienter",
            "föredrar",
            "föredrog",
            "oplyste",
            "visar");
    private static final Set<String> LEADS = Set.of(
            "inledde",
            "inleder",
            "avslutade",
            "avslutar",
            "förklarade",
            "förklarar",
            "öppnade",
            "öppnar",
            "hälsade",
            "hälsar");
    private static final Pattern VOTES = Pattern.compile(
            "(?<yes>\\d{1,3}) (?:stycken |st )?ja(?:-| )?(?:röst(?:er)?)?(?:,| och| mot| -)? (?:mot )?(?<no>\\d{1,3}) (?:stycken |st )?nej(?:(?:-| )?röst(?:er)?)?(?:[^.\\d\\n]{0,60}(?<abstain>\\d{1,3}) (?:som )?(?:avst|ledamöter avst|nedlagd))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YES = Pattern.compile("(?im)^ja(?:-röster|-röst)?[: \\t]+(\\d{1,3})\\b");
    private static final Pattern NO = Pattern.compile("(?im)^nej(?:-röster|-röst)?[: \\t]+(\\d{1,3})\\b");
    private static final Pattern ABSTAINS =
            Pattern.compile("(?im)^(?:avstår|avstod|frånvarande/avstår)[: \\t]+(\\d{1,3})\\b");
    private static final Pattern PERSON = Pattern.compile(
            "(\\p{Lu}[\\p{L}'’-]+(?: (?:von |van |de |af )?\\p{Lu}[\\p{L}'’-]+){1,3}) \\((\\p{Lu}\\p{L}{0,4}|-)\\)");
    private static final Pattern NEXT = Pattern.compile(
            "(?i)\\b(?:nästa|nästkommande|kommande|næste)\\b[^.!?\\n]{0,80}\\b(?:sammanträden?|sammanträdet|mötet?|møde|nätverksträff|träff|tillfällen)\\b");

    private final @Nullable String heading;
    private final @Nullable String subheading;
    private final List<Part> parts;
    private final List<String> sentences;
    private final String text;

    Happenings(@Nullable String heading, @Nullable String subheading, List<Part> parts) {
        this.heading = heading;
        this.subheading = subheading;
        this.parts = parts;
        String whole = String.join("\n", parts.stream().map(Part::text).toList());
        this.text = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
        this.sentences = List.of(SENTENCE.split(text));
    }

    PrintedOutcome outcome(@Nullable PrintedDecision decision) {
        String small = text.toLowerCase(Locale.ROOT);
        if (sentences.size() <= 2 && text.length() <= 200 && WITHDRAWN.stream().anyMatch(small::contains)) {
            return PrintedOutcome.WITHDRAWN;
        }
        if (decision != null) {
            return decided(decision);
        }
        if (DISCUSSES.stream().anyMatch(small::contains) && text.length() > 40) {
            return PrintedOutcome.DISCUSSED;
        }
        return INFORMS.stream().anyMatch(small::contains) ? PrintedOutcome.INFORMED : PrintedOutcome.UNKNOWN;
    }

    private static PrintedOutcome decided(PrintedDecision decision) {
        Optional<PrintedPoint> kind =
                decision.points().stream().filter(point -> point.kind() != null).findFirst();
        return kind.map(PrintedPoint::kind)
                .map(known -> switch (known) {
                    case TABLE -> PrintedOutcome.TABLED;
                    case REFER_BACK -> PrintedOutcome.REFERRED_BACK;
                    default -> PrintedOutcome.DECIDED;
                })
                .orElse(PrintedOutcome.UNKNOWN);
    }

    @Nullable
    String ledBy() {
        return sentences.stream()
                .filter(sentence -> LEADS.stream().anyMatch(sentence::contains))
                .filter(sentence ->
                        sentence.contains("välkom") || sentence.contains("sammanträde") || sentence.contains("möte"))
                .flatMap(sentence -> Speakers.in(sentence).stream())
                .filter(mention -> LEADS.contains(mention.verb()))
                .map(PrintedMention::name)
                .findFirst()
                .orElse(null);
    }

    List<String> conflicts() {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            if (part.label() == Label.CONFLICT) {
                names.addAll(people(part.text()));
            }
        }
        sentences.stream()
                .filter(sentence -> sentence.contains(" jäv") || sentence.contains("inhabil"))
                .forEach(sentence -> names.addAll(people(sentence)));
        return names.stream().distinct().toList();
    }

    List<PrintedReservation> reservations() {
        List<PrintedReservation> reservations = new ArrayList<>();
        for (String sentence : sentences) {
            if (sentence.contains("reserverar sig")
                    || sentence.contains("reserverade sig")
                    || sentence.contains("reserverar jag")) {
                reservations.add(new PrintedReservation(String.join(", ", people(sentence)), sentence.strip()));
            }
        }
        if (reservations.isEmpty()) {
            parts.stream()
                    .filter(part ->
                            part.label() == Label.RESERVATION && !part.lines().isEmpty())
                    .forEach(part -> reservations.add(
                            new PrintedReservation(String.join(", ", people(part.text())), part.text())));
        }
        return reservations;
    }

    List<PrintedVotes> votes() {
        List<PrintedVotes> votes = new ArrayList<>();
        Matcher matcher = VOTES.matcher(text);
        while (matcher.find()) {
            String abstain = matcher.group("abstain");
            votes.add(new PrintedVotes(
                    matcher.group().strip(),
                    Integer.valueOf(matcher.group("yes")),
                    Integer.valueOf(matcher.group("no")),
                    abstain == null ? null : Integer.valueOf(abstain)));
        }
        Integer yes = first(YES);
        Integer no = first(NO);
        if (votes.isEmpty() && yes != null && no != null) {
            Integer abstain = first(ABSTAINS);
            votes.add(new PrintedVotes(
                    "Ja " + yes + ", nej " + no + (abstain == null ? "" : ", avstår " + abstain), yes, no, abstain));
        }
        return votes;
    }

    private @Nullable Integer first(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    List<PrintedMention> mentions() {
        List<PrintedMention> mentions = new ArrayList<>();
        for (String line : new String[] {heading, subheading}) {
            String name = line == null ? "" : PeopleReader.nameOf(line);
            if (!name.isEmpty() && line != null && line.indexOf(',') > 0) {
                mentions.add(new PrintedMention(name, ""));
            }
        }
        sentences.forEach(sentence -> mentions.addAll(Speakers.in(sentence)));
        return mentions.stream().distinct().toList();
    }

    List<String> annexCitations() {
        return AnnexReader.citations(text);
    }

    /// The days that a sentence gives for a next meeting, or that an item gives whose heading speaks of one.
    List<PrintedNextMeeting> nextMeetings() {
        List<PrintedNextMeeting> meetings = new ArrayList<>();
        boolean whole = heading != null && NEXT.matcher(heading).find();
        boolean of = whole;
        for (String sentence : sentences) {
            of = whole || NEXT.matcher(sentence).find() && sentence.length() <= 400;
            if (!of) {
                continue;
            }
            List<DateReader.Found> dates = DateReader.dates(sentence);
            for (int i = 0; i < dates.size(); i++) {
                int end = i + 1 < dates.size() ? dates.get(i + 1).from() : sentence.length();
                Optional<DateReader.Hours> hours =
                        DateReader.hours(sentence.substring(dates.get(i).to(), end));
                String until = hours.map(DateReader.Hours::printed).orElse("");
                meetings.add(new PrintedNextMeeting(
                        (dates.get(i).printed() + " " + until).strip(),
                        dates.get(i).date(),
                        hours.map(DateReader.Hours::starts).orElse(null),
                        hours.map(DateReader.Hours::ends).orElse(null),
                        false));
            }
        }
        return meetings;
    }

    private static List<String> people(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = PERSON.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
