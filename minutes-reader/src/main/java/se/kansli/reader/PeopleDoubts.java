package se.kansli.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.persons.Likeness;
import se.kansli.kernel.printed.MinutesKind;
import se.kansli.kernel.printed.MinutesLanguage;
import se.kansli.kernel.printed.MinutesRemark;
import se.kansli.kernel.printed.MinutesRemarkCode;
import se.kansli.kernel.printed.PrintedAttendee;
import se.kansli.kernel.printed.PrintedGroup;
import se.kansli.kernel.printed.PrintedMention;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.printed.PrintedParagraph;
import se.kansli.kernel.printed.PrintedPresence;
import se.kansli.kernel.printed.PrintedRole;
import se.kansli.kernel.printed.PrintedSection;

/// What is doubtful about who was there, how they are spelled, and what they did.
final class PeopleDoubts {

    private static final int MOST = 2000;
    private static final int MOST_VARIANTS = 200;
    private static final int LONGEST_LIST = 5000;
    private static final int LARGEST_GAP = 20;
    private static final int SHORTEST_ORGANISATION = 6;
    private static final Set<PrintedRole> VOTING = Set.of(
            PrintedRole.CHAIR,
            PrintedRole.VICE_CHAIR,
            PrintedRole.MEMBER,
            PrintedRole.SERVING_SUBSTITUTE,
            PrintedRole.UNKNOWN);
    private static final List<String> STAFF =
            List.of("medarbejder", "medarbetare", "handläggare", "konsulent", "sagsbehandler");
    private static final List<String> ELECTED = List.of("valgt", "udpeg", "vælges");

    private final PrintedMinutes minutes;
    private final List<PrintedAttendee> people;
    private final Map<String, List<PrintedAttendee>> byGiven;
    private final Map<String, List<PrintedAttendee>> bySurname;
    private final Set<String> names;
    private final Set<MinutesRemark> remarks = new LinkedHashSet<>();
    private int variants;
    private int asked;

    private PeopleDoubts(PrintedMinutes minutes) {
        this.minutes = minutes;
        this.people = minutes.attendance().stream()
                .flatMap(group -> group.entries().stream())
                .limit(MOST)
                .toList();
        this.byGiven = people.stream().collect(Collectors.groupingBy(one -> small(Likeness.given(one.name()))));
        this.bySurname = people.stream().collect(Collectors.groupingBy(one -> small(Likeness.surname(one.name()))));
        this.names = people.stream().map(one -> small(one.name())).collect(Collectors.toSet());
    }

    static List<MinutesRemark> of(PrintedMinutes minutes) {
        PeopleDoubts doubts = new PeopleDoubts(minutes);
        minutes.attendance().forEach(doubts::ordinals);
        doubts.lists();
        doubts.variants();
        doubts.organisations();
        doubts.signers();
        if (!doubts.people.isEmpty()) {
            minutes.paragraphs().forEach(doubts::speakers);
            minutes.paragraphs().forEach(doubts::nominees);
            doubts.votes();
        }
        return List.copyOf(doubts.remarks);
    }

    private void remark(
            MinutesRemarkCode code, @Nullable String paragraph, String printed, @Nullable String suggested) {
        remarks.add(new MinutesRemark(code, paragraph, printed, suggested, null));
    }

    private void ordinals(PrintedGroup group) {
        List<Integer> printed = group.entries().stream()
                .flatMap(one -> Stream.ofNullable(one.ordinal()))
                .toList();
        for (int i = 1; i < printed.size(); i++) {
            int gap = printed.get(i) - printed.get(i - 1);
            if (gap > 1 && gap <= LARGEST_GAP) {
                for (int missing = printed.get(i - 1) + 1; missing < printed.get(i); missing++) {
                    remark(MinutesRemarkCode.ORDINAL_GAP, null, String.valueOf(missing), null);
                }
            } else if (gap <= 0) {
                remark(MinutesRemarkCode.ORDINAL_REPEATED, null, String.valueOf(printed.get(i)), null);
            }
        }
    }

    private void lists() {
        Set<String> seen = new HashSet<>();
        for (PrintedGroup group : minutes.attendance()) {
            for (PrintedAttendee one : group.entries()) {
                if (!seen.add(small(one.name()))) {
                    remark(MinutesRemarkCode.ATTENDEE_TWICE, null, one.name(), null);
                }
                if (Boolean.TRUE.equals(group.present()) && Boolean.FALSE.equals(one.present())) {
                    remark(MinutesRemarkCode.ABSENT_AMONG_PRESENT, null, one.printed(), null);
                }
            }
        }
    }

    /// Two words in a text that are nearly the name of one who was there.
    private void variants() {
        for (PrintedParagraph paragraph : minutes.paragraphs()) {
            for (String name : pairs(text(paragraph))) {
                variant(paragraph.number(), name);
            }
        }
        minutes.annexes().forEach(annex -> pairs(annex.printed()).forEach(name -> variant(null, name)));
    }

    private void variant(@Nullable String paragraph, String name) {
        if (names.contains(small(name)) || variants >= MOST_VARIANTS) {
            return;
        }
        Stream.concat(
                        byGiven.getOrDefault(small(Likeness.given(name)), List.of()).stream(),
                        bySurname.getOrDefault(small(Likeness.surname(name)), List.of()).stream())
                .limit(LARGEST_GAP)
                .filter(one -> isVariant(name, one.name()))
                .findFirst()
                .ifPresent(one -> {
                    variants++;
                    remark(MinutesRemarkCode.NAME_VARIANT, paragraph, name, one.name());
                    inhabilitet(paragraph, name, one);
                });
    }

    private static boolean isVariant(String name, String known) {
        boolean genitive = name.endsWith("s") && Likeness.surname(name).equalsIgnoreCase(Likeness.surname(known) + "s");
        return !genitive && Likeness.mayBeOnePerson(name, known);
    }

    /// A member whom the matter concerns: elected in it, or at work in it.
    private void inhabilitet(@Nullable String paragraph, String name, PrintedAttendee one) {
        boolean member = one.organisation() == null && VOTING.contains(one.role());
        if (!member || paragraph == null || minutes.source().language() != MinutesLanguage.DANISH) {
            return;
        }
        for (PrintedParagraph item : minutes.paragraphs()) {
            String text = text(item);
            boolean elected =
                    item.number().equals(paragraph) && ELECTED.stream().anyMatch(small(text)::contains);
            boolean employed = text.contains(one.name())
                    && STAFF.stream().anyMatch(title -> small(text).contains(title + " " + small(one.name())));
            if (elected || employed) {
                remark(MinutesRemarkCode.INHABILITET_CHECK, item.number(), elected ? name : one.name(), null);
            }
        }
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        String before = "";
        boolean joined = false;
        for (String word : text.split("[\\s(/]+")) {
            String bare = bare(word);
            boolean name = Names.isNameWord(bare);
            if (name && joined) {
                pairs.add(before + " " + bare);
            }
            before = bare;
            joined = name && bare.length() == word.length();
        }
        return pairs;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private void organisations() {
        Map<String, String> byFold = new LinkedHashMap<>();
        List<String> organisations = new ArrayList<>(new TreeSet<>(people.stream()
                .flatMap(one -> Stream.ofNullable(one.organisation()))
                .map(organisation ->
                        Names.pieces(organisation).stream().findFirst().orElse(""))
                .filter(organisation -> organisation.length() > SHORTEST_ORGANISATION
                        && organisation.chars().noneMatch(Character::isDigit))
                .toList()));
        for (String organisation : organisations) {
            String known = byFold.putIfAbsent(Likeness.fold(organisation), organisation);
            if (known != null && !known.equalsIgnoreCase(organisation)) {
                remark(MinutesRemarkCode.ORGANISATION_VARIANT, null, organisation, known);
            }
        }
    }

    private void signers() {
        for (String chair : minutes.signatures().chair()) {
            List<PrintedAttendee> found =
                    people.stream().filter(one -> one.name().equals(chair)).toList();
            if (!people.isEmpty() && found.isEmpty()) {
                remark(MinutesRemarkCode.CHAIR_NOT_PRESENT, null, chair, null);
            }
            if (found.stream().anyMatch(one -> one.presence() == PrintedPresence.REMOTE)) {
                remark(MinutesRemarkCode.CHAIR_REMOTE, null, chair, null);
            }
            minutes.paragraphs().stream()
                    .filter(paragraph -> paragraph.ledBy() != null && !chair.equals(paragraph.ledBy()))
                    .findFirst()
                    .ifPresent(paragraph -> remark(
                            MinutesRemarkCode.PRESIDING_UNKNOWN,
                            paragraph.number(),
                            String.valueOf(paragraph.ledBy()),
                            chair));
        }
        if (minutes.source().kind() == MinutesKind.UTDRAG) {
            remark(
                    MinutesRemarkCode.APPROVAL_UNKNOWN,
                    null,
                    String.join(", ", minutes.signatures().approvers()),
                    null);
        }
        boolean chosen = small(minutes.signatures().printedBlock()).contains("att justera")
                || minutes.paragraphs().stream().anyMatch(PeopleDoubts::choosesApprovers);
        if (minutes.source().kind() == MinutesKind.PROTOKOLL
                && !minutes.signatures().approvers().isEmpty()
                && !chosen) {
            remark(
                    MinutesRemarkCode.APPROVER_NOT_CHOSEN,
                    null,
                    String.join(", ", minutes.signatures().approvers()),
                    null);
        }
    }

    private static boolean choosesApprovers(PrintedParagraph paragraph) {
        String text = small(text(paragraph));
        return text.contains("juster")
                && Stream.of("val av", "valdes", "utse", "utsågs", "väljs", "väljer")
                        .anyMatch(text::contains);
    }

    private void speakers(PrintedParagraph paragraph) {
        for (PrintedMention mention : paragraph.mentions()) {
            asked++;
            if (asked <= MOST && !isListed(mention.name())) {
                remark(MinutesRemarkCode.SPEAKER_NOT_LISTED, paragraph.number(), mention.name(), null);
            }
        }
    }

    private boolean isListed(String name) {
        String small = small(name);
        boolean single = name.indexOf(' ') < 0;
        if (names.contains(small) || single && (byGiven.containsKey(small) || bySurname.containsKey(small))) {
            return true;
        }
        return people.stream()
                .anyMatch(one -> Likeness.mayBeOnePerson(name, one.name())
                        || small(one.name()).startsWith(small + " ")
                        || small.startsWith(small(one.name()) + " ")
                        || one.organisation() != null
                                && small(one.organisation()).contains(small));
    }

    /// Those who are nominated for something and sit in the meeting, or whose organisation is and does.
    private void nominees(PrintedParagraph paragraph) {
        String text = text(paragraph);
        int at = small(text).indexOf("bland de nominerade");
        int from = at < 0 ? small(text).indexOf("nominerade är") : at;
        if (from < 0) {
            return;
        }
        String named = text.substring(from, Math.min(text.length(), from + LONGEST_LIST));
        String small = small(named);
        for (PrintedAttendee one : people) {
            String organisation = one.organisation() == null ? "" : organisationOf(one.organisation());
            boolean byOrganisation = organisation.length() >= SHORTEST_ORGANISATION
                    && Character.isUpperCase(organisation.charAt(0))
                    && small.contains(small(organisation));
            if (named.contains(one.name()) || byOrganisation) {
                remark(
                        MinutesRemarkCode.NAMED_PERSON_PRESENT,
                        paragraph.number(),
                        one.name(),
                        byOrganisation ? organisation : null);
            }
        }
    }

    /// `Socialförvaltningen` of `Socialförvaltningen i Kalmar kommun och Bilda Syd`: where an office is named first.
    private static String organisationOf(String organisation) {
        String piece = Names.pieces(organisation).stream().findFirst().orElse("");
        String word = Likeness.given(piece);
        return Names.isOfAnOffice(small(word)) ? word : piece;
    }

    private void votes() {
        long entitled = people.stream()
                .filter(one -> VOTING.contains(one.role()) && !Boolean.FALSE.equals(one.present()))
                .count();
        boolean known =
                people.stream().filter(one -> one.role() == PrintedRole.MEMBER).count() >= 3;
        minutes.paragraphs()
                .forEach(paragraph -> paragraph.votes().forEach(votes -> {
                    int cast = number(votes.yes()) + number(votes.no()) + number(votes.abstain());
                    if (known && cast > entitled) {
                        remark(
                                MinutesRemarkCode.VOTES_DO_NOT_ADD_UP,
                                paragraph.number(),
                                votes.printed(),
                                entitled + " röstberättigade");
                    }
                }));
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    static String text(PrintedParagraph paragraph) {
        return Stream.concat(
                        Stream.of(paragraph.printed()),
                        paragraph.sections().stream().map(PrintedSection::text))
                .collect(Collectors.joining("\n"));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
