package se.kansli.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.printed.PrintedRole;

/// The words by which minutes name their parts, Swedish and Danish. This is the only list of them.
enum Label {
    DATE(Place.HEAD, "sammanträdesdatum", "mötesdatum", "datum", "mødedato", "dato"),
    TIME(
            Place.HEAD,
            "tid",
            "tidpunkt",
            "klockan",
            "sammanträdestid",
            "mötestid",
            "mødetid",
            "mødetidspunkt",
            "tidspunkt"),
    PLACE(Place.HEAD, "plats", "lokal", "mötesplats", "sammanträdeslokal", "mødested", "sted"),
    PLACE_AND_TIME(
            Place.HEAD,
            "plats och tid",
            "tid och plats",
            "plats/tid",
            "tid/plats",
            "plats och tid för sammanträdet",
            "sammanträdestid och plats"),
    SCOPE(Place.HEAD, "omfattning", "paragrafer", "paragraf", "paragrafer §§", "§§"),
    APPROVAL_PLACE(
            Place.HEAD,
            "justeringens plats och tid",
            "plats och tid för justering",
            "plats och tid för justeringen",
            "justeringens tid och plats",
            "justeringens tid",
            "justeringsdatum",
            "justering",
            "tid för justering"),
    NOTICE(
            Place.HEAD,
            "anslag",
            "bevis",
            "anslag/bevis",
            "anslagsbevis",
            "bevis om anslag",
            "tillkännagivande",
            "bevis om tillkännagivande",
            "bevis/anslag",
            "tillkännagivande av justerat protokoll"),

    ATTENDANCE(
            Place.ATTENDANCE,
            true,
            PrintedRole.PARTICIPANT,
            "närvaro",
            "närvarolista",
            "deltagarlista",
            "närvarande/frånvarande"),
    PRESENT(
            Place.ATTENDANCE,
            true,
            PrintedRole.PARTICIPANT,
            "närvarande",
            "deltagare",
            "deltagande",
            "til stede",
            "till stede",
            "tilstede"),
    PARTICIPANTS(
            Place.ATTENDANCE,
            true,
            PrintedRole.UNKNOWN,
            "mødedeltagere",
            "deltagere",
            "mötesdeltagare",
            "medlemmer",
            "medlemmar"),
    DECIDING(
            Place.ATTENDANCE,
            true,
            PrintedRole.MEMBER,
            "beslutande",
            "beslutande ledamöter",
            "ledamöter",
            "närvarande ledamöter",
            "tjänstgörande ledamöter",
            "tjänstgörande",
            "ordinarie ledamöter"),
    SERVING(
            Place.ATTENDANCE,
            true,
            PrintedRole.SERVING_SUBSTITUTE,
            "tjänstgörande ersättare",
            "beslutande ersättare",
            "tjg ersättare"),
    SUBSTITUTES(
            Place.ATTENDANCE,
            true,
            PrintedRole.SUBSTITUTE,
            "ersättare",
            "närvarande ersättare",
            "ej tjänstgörande ersättare",
            "icke tjänstgörande ersättare",
            "närvarande ej tjänstgörande ersättare",
            "närvarande, ej tjänstgörande ersättare",
            "suppleanter",
            "stedfortrædere"),
    STAFF(
            Place.ATTENDANCE,
            true,
            PrintedRole.STAFF,
            "tjänstepersoner",
            "tjänstemän",
            "närvarande tjänstepersoner",
            "närvarande tjänstemän",
            "förvaltningen",
            "förvaltning",
            "administrationen",
            "fra administrationen",
            "forvaltningen"),
    OTHERS(
            Place.ATTENDANCE,
            true,
            PrintedRole.UNKNOWN,
            "övriga",
            "övriga närvarande",
            "övriga deltagare",
            "övriga deltagande",
            "andra närvarande",
            "också närvarande",
            "adjungerade",
            "inbjudna",
            "øvrige",
            "øvrige deltagere",
            "andre deltagere"),
    GUESTS(Place.ATTENDANCE, true, PrintedRole.GUEST, "gäster", "inbjudna gäster", "åhörare", "gæster"),
    ABSENT(
            Place.ATTENDANCE,
            false,
            PrintedRole.UNKNOWN,
            "frånvarande",
            "förhinder",
            "anmält förhinder",
            "frånvarande ledamöter",
            "ej närvarande",
            "fraværende",
            "fravær",
            "afbud",
            "mødeafbud",
            "ikke til stede"),

    SECRETARY(
            Place.SIGNATURE,
            "sekreterare",
            "sekreteraren",
            "vid protokollet",
            "protokollförare",
            "mötessekreterare",
            "nämndsekreterare",
            "referent",
            "sekretær",
            "minnesanteckningar,",
            "antecknat av",
            "vid anteckningarna",
            "vid pennan"),
    CHAIR(Place.SIGNATURE, "ordförande", "mötesordförande", "ordföranden", "formand", "mødeleder"),
    APPROVERS(
            Place.SIGNATURE,
            "justerare",
            "justerande",
            "justeras",
            "justerat",
            "justeringspersoner",
            "justeringsperson",
            "justeringsledamot",
            "utses att justera",
            "utsedd att justera",
            "utsedda att justera",
            "att justera",
            "protokollsjusterare",
            "justerandes underskrifter"),
    SIGNATURES(Place.SIGNATURE, "underskrifter", "signaturer", "namnunderskrifter", "underskrift", "undertecknat"),

    CONTENTS(
            Place.CONTENTS,
            "innehåll",
            "innehållsförteckning",
            "ärendelista",
            "ärendeförteckning",
            "ärenden",
            "ärende",
            "föredragningslista",
            "dagordning",
            "indholdsfortegnelse",
            "dagsorden",
            "indhold"),

    DECISION(Place.SECTION, "beslut", "beslutning", "beslutet", "avgörande", "förslag/beslut"),
    PROPOSAL(
            Place.SECTION,
            "förslag till beslut",
            "förslag",
            "beslutsförslag",
            "indstilling",
            "indstillinger",
            "administrationens indstilling",
            "forvaltningens indstilling"),
    MATTER(
            Place.SECTION,
            "ärendebeskrivning",
            "beskrivning av ärendet",
            "ärendet",
            "ärendet i korthet",
            "sammanfattning",
            "sammanfattning av ärendet",
            "bakgrund",
            "bakgrund och ärendebeskrivning",
            "beredning",
            "ärendets beredning",
            "ärendegång",
            "ärendets gång",
            "tidigare beslut",
            "tidigare behandling",
            "bedömning",
            "förvaltningens bedömning",
            "skäl för beslut",
            "beslutsmotivering",
            "motivering",
            "motivering till beslut",
            "motivering till beslutet",
            "motivering av förslag till beslut",
            "lagrum",
            "ekonomi",
            "ekonomiska konsekvenser",
            "ekonomisk bedömning",
            "finansiering",
            "barnkonsekvenser",
            "barnets bästa",
            "konsekvenser",
            "konsekvensbeskrivning",
            "jämställdhetsanalys",
            "upplysningar",
            "övrigt",
            "syfte",
            "yttrande",
            "sagsfremstilling",
            "sagens kerne",
            "resume",
            "resume og sagens baggrund",
            "resumé",
            "baggrund",
            "sagens baggrund",
            "behandling",
            "sagsgang",
            "supplerende sagsfremstilling",
            "økonomi",
            "økonomiske konsekvenser",
            "lovgrundlag",
            "retsgrundlag",
            "høring",
            "konsekvenser",
            "tidligere beslutninger"),
    DELIBERATION(
            Place.SECTION,
            "överläggning",
            "överläggningar",
            "diskussion",
            "debatt",
            "inlägg",
            "inlägg under överläggningen",
            "ajournering",
            "föredragning",
            "information"),
    MOTIONS(
            Place.SECTION,
            "yrkande",
            "yrkanden",
            "förslag och yrkanden",
            "förslag till beslut på sammanträdet",
            "förslag på sammanträdet",
            "ändringsforslag"),
    PUTTING(
            Place.SECTION,
            "beslutsgång",
            "propositionsordning",
            "proposition",
            "propositioner",
            "propositionsordning och beslut",
            "beslutsordning"),
    VOTE(
            Place.SECTION,
            "omröstning",
            "omröstningsresultat",
            "omröstning och beslut",
            "voteringsordning",
            "votering",
            "voteringsresultat",
            "omröstningsordning",
            "afstemning"),
    RESERVATION(Place.SECTION, "reservation", "reservationer", "mindretalsudtalelse"),
    NOTE(
            Place.SECTION,
            "protokollsanteckning",
            "protokollsanteckningar",
            "anteckning till protokollet",
            "särskilt yttrande",
            "särskilda yttranden",
            "röstförklaring",
            "protokoltilførsel",
            "deltar inte i beslutet",
            "deltar ej i beslutet",
            "ej deltagande i beslutet",
            "bemærkninger"),
    CONFLICT(Place.SECTION, "jäv", "anmälan om jäv", "inhabilitet", "habilitet"),
    DOCUMENTS(
            Place.SECTION,
            "beslutsunderlag",
            "underlag",
            "underlag för beslut",
            "handlingar",
            "handlingar i ärendet",
            "beslutsunderlag/handlingar",
            "dokument"),
    ANNEXES(Place.SECTION, "bilagor", "bilaga", "bilag", "bilagsförteckning"),
    SENT_TO(
            Place.SECTION,
            "skickas till",
            "beslutet skickas till",
            "beslut skickas till",
            "expedieras",
            "expedieras till",
            "exp",
            "expediering",
            "beslutet expedieras till",
            "beslutet ska skickas till",
            "beslutet delges",
            "delges",
            "delgivning",
            "meddelas",
            "kopia till",
            "protokollsutdrag till",
            "protokollsutdrag skickas till",
            "utdrag till",
            "för kännedom",
            "sändlista",
            "skickat till");

    enum Place {
        HEAD,
        ATTENDANCE,
        SIGNATURE,
        CONTENTS,
        SECTION
    }

    /// A label on a line, and what is printed after it.
    ///
    /// @param printed the label as it stands, with its colon
    record Found(Label label, String printed, String value) {}

    private static final int WORDS = 9;
    private static final Map<String, Label> BY_WORDING = byWording();
    private static final Set<Label> NEED_NO_COLON = Set.of(
            DATE,
            PLACE_AND_TIME,
            SCOPE,
            APPROVAL_PLACE,
            PARTICIPANTS,
            DECIDING,
            SERVING,
            SECRETARY,
            CHAIR,
            APPROVERS,
            PLACE);
    private static final Set<String> NOT_WITHOUT_COLON =
            Set.of("ledamöter", "tjänstgörande", "justerat", "sekreteraren");
    private static final List<String> DECIDES = List.of("beslut", "beslutning");
    private static final List<String> PROPOSES = List.of(
            "förslag till beslut",
            "beslutsförslag",
            "förslag till kommunfullmäktige",
            "förslag till fullmäktige",
            "förslag till kommunstyrelsen",
            "förslag till nämnden",
            "indstilling",
            "förslag");
    /// The beginning of a sentence that the lines below go on with.
    private static final List<String> CLAUSES = List.of(
            "beslutar",
            "beslutade",
            "beslutar att",
            "beslutade att",
            "beslutar följande",
            "föreslår kommunfullmäktige",
            "föreslår kommunfullmäktige besluta",
            "föreslår kommunfullmäktige besluta att",
            "föreslår kommunfullmäktige att",
            "föreslår kommunfullmäktige att besluta",
            "föreslår fullmäktige",
            "föreslår fullmäktige att besluta",
            "föreslår kommunstyrelsen besluta",
            "föreslår kommunstyrelsen",
            "föreslår kommunstyrelsen besluta att",
            "föreslår kommunstyrelsen att");
    private static final Map<String, Label> OPENINGS = Map.ofEntries(
            Map.entry("beslutning", DECISION),
            Map.entry("indstilling", PROPOSAL),
            Map.entry("yrkande", MOTIONS),
            Map.entry("yrkanden", MOTIONS),
            Map.entry("reservation", RESERVATION),
            Map.entry("reservationer", RESERVATION),
            Map.entry("omröstning", VOTE),
            Map.entry("omröstningsresultat", VOTE),
            Map.entry("protokollsanteckning", NOTE),
            Map.entry("propositionsordning", PUTTING),
            Map.entry("proposition", PUTTING),
            Map.entry("expedieras", SENT_TO));

    private final Place place;
    private final @Nullable Boolean present;
    private final PrintedRole role;
    private final List<String> wordings;

    Label(Place place, String... wordings) {
        this(place, null, PrintedRole.UNKNOWN, wordings);
    }

    Label(Place place, @Nullable Boolean present, PrintedRole role, String... wordings) {
        this.place = place;
        this.present = present;
        this.role = role;
        this.wordings = List.of(wordings);
    }

    Place place() {
        return place;
    }

    /// Whether those who are listed under it were there.
    @Nullable
    Boolean present() {
        return present;
    }

    PrintedRole role() {
        return role;
    }

    /// The label that makes up the whole text, with or without a colon.
    static Optional<Label> of(String text) {
        return text.length() > 60 || startsSmall(text)
                ? Optional.empty()
                : Optional.ofNullable(BY_WORDING.get(plain(text)));
    }

    /// The label of a line in the head: alone, before a colon, in a cell of its own, or before its value.
    static Optional<Found> inHead(Line line) {
        Optional<Label> alone = of(line.text());
        if (alone.isPresent()) {
            return alone.map(label -> new Found(label, line.text(), ""));
        }
        String first = line.cells().getFirst().text();
        if (line.cells().size() > 1 && of(first).isPresent()) {
            return of(first).map(label -> new Found(label, first, after(line.text(), first)));
        }
        return beforeColon(line.text()).or(() -> beforeValue(line.text()));
    }

    /// The label of a section in an item: alone, as `Kommunstyrelsens beslut`, before a colon, or in a cell of its own.
    static Optional<Found> inItem(Line line) {
        String text = line.text();
        Optional<Label> alone =
                of(text).filter(label -> label.place == Place.SECTION).or(() -> ofABody(text));
        if (alone.isPresent()) {
            return alone.map(label -> new Found(label, text, ""));
        }
        String first = line.cells().getFirst().text();
        if (line.cells().size() > 1) {
            Optional<Label> cell = of(first).filter(label -> label.place == Place.SECTION);
            if (cell.isPresent()) {
                return cell.map(label -> new Found(label, first, after(text, first)));
            }
        }
        return beforeColon(text).filter(found -> found.label.place == Place.SECTION);
    }

    /// Whether what is printed begins a sentence of decision or proposal, and is a label only where none stands above.
    static boolean isClause(String printed) {
        String plain = plain(printed);
        return CLAUSES.stream().anyMatch(end -> endsIn(plain, end));
    }

    private static Optional<Label> ofABody(String text) {
        if (text.length() > 90 || startsSmall(text) || text.endsWith(".")) {
            return Optional.empty();
        }
        String plain = plain(text);
        List<String> words = List.of(plain.split(" "));
        if (words.size() > WORDS || words.contains("enligt")) {
            return Optional.empty();
        }
        if (PROPOSES.stream().anyMatch(end -> endsIn(plain, end))) {
            return Optional.of(PROPOSAL);
        }
        if (DECIDES.stream().anyMatch(end -> endsIn(plain, end)) && !words.contains("om")) {
            return Optional.of(DECISION);
        }
        if (isClause(plain)) {
            return Optional.of(DECISION);
        }
        return Optional.ofNullable(OPENINGS.get(words.getFirst()));
    }

    private static boolean endsIn(String text, String end) {
        return text.length() > end.length() + 1 && text.endsWith(" " + end);
    }

    private static Optional<Found> beforeColon(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon > 60) {
            return Optional.empty();
        }
        String printed = text.substring(0, colon + 1);
        return of(printed)
                .map(label ->
                        new Found(label, printed, text.substring(colon + 1).strip()));
    }

    private static Optional<Found> beforeValue(String text) {
        List<String> words =
                List.of(text.substring(0, Math.min(text.length(), 80)).split(" "));
        for (int count = Math.min(6, words.size() - 1); count > 0; count--) {
            String printed = String.join(" ", words.subList(0, count));
            Optional<Label> label = of(printed);
            if (label.isPresent()
                    && NEED_NO_COLON.contains(label.get())
                    && !NOT_WITHOUT_COLON.contains(plain(printed))
                    && beginsAValue(
                            label.get(), text.substring(printed.length()).strip())) {
                return label.map(known -> new Found(known, printed, after(text, printed)));
            }
        }
        return Optional.empty();
    }

    private static boolean beginsAValue(Label label, String value) {
        boolean named =
                label.place != Place.SIGNATURE || !PeopleReader.nameOf(value).isEmpty();
        boolean range =
                label != SCOPE || value.startsWith("§") || !value.isEmpty() && Character.isDigit(value.charAt(0));
        return named && range && !value.isEmpty() && !Character.isLowerCase(value.charAt(0));
    }

    private static String after(String text, String start) {
        return text.substring(start.length()).strip();
    }

    private static boolean startsSmall(String text) {
        return text.isEmpty() || Character.isLowerCase(text.charAt(0));
    }

    private static String plain(String text) {
        String plain = text.toLowerCase(Locale.ROOT).strip();
        if (BY_WORDING.containsKey(plain)) {
            return plain;
        }
        while (plain.endsWith(":") || plain.endsWith(".") || plain.endsWith("*") || plain.endsWith("_")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return plain;
    }

    private static Map<String, Label> byWording() {
        Map<String, Label> byWording = new HashMap<>();
        for (Label label : values()) {
            for (String wording : label.wordings) {
                byWording.put(wording, label);
            }
        }
        return Map.copyOf(byWording);
    }
}
