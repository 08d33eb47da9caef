package se.kansli.documents;

import static java.time.LocalDate.parse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// Documents about KS 2021/0486. The officials and what they wrote are facts of the public record; the meeting of
/// servicenämnden, its councillors, what they say and how they vote are invented.
final class Examples {

    static final LocalDate MEETING = parse("2021-09-22");

    private static final String KALMAR = "Kalmar kommun";
    private static final String STRATEGY = "Strategi för etnisk och kulturell inkludering";
    private static final Attendee CHAIR = member("Anna Berg", "S", "ordförande");
    private static final Attendee SECRETARY = staff("Karin Ström", "nämndsekreterare");

    private Examples() {}

    static List<Document> all() {
        return List.of(
                kallelse(),
                protokoll(),
                utdrag(),
                anslag(),
                delegationsprotokoll(),
                tjansteskrivelse(),
                missiv(),
                remissammanstallning(),
                dagsorden(),
                udskrift(),
                referat());
    }

    static Kallelse kallelse() {
        return new Kallelse(
                sitting(null),
                parse("2021-09-14"),
                List.of("Ledamöter", "Ersättare för kännedom"),
                "Anna Berg",
                "Karin Ström",
                "Sammanträdet är stängt för allmänheten.",
                "Meddela nämndsekreteraren senast två dagar före sammanträdet om du inte kan delta; hon kallar en"
                        + " ersättare.",
                List.of(
                        item(1, "Val av justerare", null, null, Preparation.NONE),
                        item(2, "Fastställande av föredragningslistan", null, null, Preparation.NONE),
                        item(
                                3,
                                "Remissvar gällande förslag till strategi för etnisk och kulturell inkludering",
                                "SFN 2021/0130",
                                "Peter Arnesson, kl. 13.15",
                                preparation()),
                        item(
                                4,
                                "Utbyte av två lastbilar i gatudriften",
                                "SFN 2021/0142",
                                "Per Nyman, kl. 13.45",
                                lorries()),
                        new AgendaItem(
                                5,
                                "Anmälan av delegationsbeslut",
                                "SFN 2021/0003",
                                null,
                                "Ett brådskande beslut av ordföranden ska anmälas (6 kap. 40 § kommunallagen).",
                                Preparation.NONE)));
    }

    static Protokoll protokoll() {
        return protokoll(
                false,
                new Approval(
                        "Serviceförvaltningen, onsdagen den 29 september 2021 kl. 10.00",
                        parse("2021-10-06"),
                        parse("2021-09-29"),
                        signatures(parse("2021-09-29"), SignedBy.E_SIGNATURE),
                        List.of()),
                anslag());
    }

    static Protokoll protokoll(boolean draft, Approval approval, @Nullable Anslag notice) {
        return new Protokoll(
                sitting(LocalTime.of(16, 20)),
                ParagraphForm.PARAGRAPH,
                attendance(),
                List.of(choosing(), remissvar(), lorriesDecided(), reported(), withdrawn()),
                approval,
                draft,
                notice);
    }

    static Protokollsutdrag utdrag() {
        return new Protokollsutdrag(
                sitting(LocalTime.of(16, 20)),
                ParagraphForm.PARAGRAPH,
                remissvar(),
                new Approval(
                        null,
                        parse("2021-10-06"),
                        parse("2021-09-29"),
                        signatures(parse("2021-09-29"), SignedBy.E_SIGNATURE).subList(0, 2),
                        List.of()),
                parse("2021-09-30"),
                "Kommunstyrelsen, KS 2021/0486",
                parse("2021-09-30"));
    }

    static Anslag anslag() {
        return new Anslag(
                KALMAR,
                "Servicenämnden",
                List.of(MEETING),
                numbers(89, 90, 91, 92, 93),
                null,
                parse("2021-09-29"),
                0,
                parse("2021-09-30"),
                parse("2021-10-22"),
                parse("2021-10-21"),
                "Förvaltningsrätten i Växjö",
                "Serviceförvaltningen, Kalmar",
                "Karin Ström, nämndsekreterare");
    }

    static Delegationsprotokoll delegationsprotokoll() {
        LocalDate decidedOn = parse("2021-09-20");
        return new Delegationsprotokoll(
                KALMAR,
                "Servicenämnden",
                "2021:12",
                decidedOn,
                "Punkt 4.2, förvaltningschefen",
                "Utbyte av lastbil i gatudriften",
                "SFN 2021/0142",
                new Decision(null, List.of("En lastbil byts ut för högst 500 000 kronor."), null, null),
                List.of(),
                new Approval(
                        null,
                        null,
                        decidedOn,
                        List.of(new Signature(SignedAs.DELEGATE, "Mats Persson", decidedOn, SignedBy.E_SIGNATURE)),
                        List.of()),
                false,
                new Anslag(
                        KALMAR,
                        "Servicenämnden",
                        List.of(decidedOn),
                        List.of(),
                        "2021:12",
                        decidedOn,
                        0,
                        parse("2021-09-21"),
                        parse("2021-10-13"),
                        parse("2021-10-12"),
                        "Förvaltningsrätten i Växjö",
                        "Serviceförvaltningen, Kalmar",
                        "Karin Ström, nämndsekreterare"));
    }

    static Tjansteskrivelse tjansteskrivelse() {
        return new Tjansteskrivelse(
                serviceforvaltningen(),
                parse("2021-09-08"),
                "SFN 2021/0130",
                "Servicenämnden",
                "Remissvar gällande förslag till strategi för etnisk och kulturell inkludering",
                preparation().recommendations(),
                List.of(
                        new Section(
                                "Bakgrund",
                                "Kommunledningskontoret har tagit fram ett förslag till strategi för åren 2022-2025."
                                        + " Strategin är på remiss (KS 2021/0486)."),
                        new Section(
                                "Yttrande",
                                "Förvaltningen är positiv till strategin.\n\n"
                                        + "Punkt 4.3 a gäller \"attraktiva mötesplatser i bostadsområden\"."
                                        + " Serviceförvaltningen kan inte vara huvudansvarig för den, men kan:\n"
                                        + "- bidra till att uppföra beslutade mötesplatser\n"
                                        + "- underhålla dem")),
                List.of(
                        new Signatory("Peter Arnesson", "Förvaltningschef"),
                        new Signatory("Martina Adiels Balk", "Stabschef")),
                preparation().papers().subList(1, 3),
                List.of("Kommunstyrelsen"));
    }

    static Missiv missiv() {
        return new Missiv(
                kommunledningskontoret(),
                parse("2021-05-24"),
                "KS 2021/0486",
                STRATEGY,
                "Kommunstyrelsens utskott för integration och arbetsmarknad, 21 maj 2021, § 19",
                "samtliga nämnder och bolag inom kommunkoncernen",
                "Lämna synpunkter på strategin, dess nyckeltal och dess åtgärdsplan."
                        + " Ange vilken punkt varje synpunkt gäller.",
                parse("2021-08-20"),
                "Nämnderna är skyldiga att yttra sig (6 kap. 12 § kommunallagen).",
                "Skicka svaret till kommunledningskontoret och ange KS 2021/0486.",
                List.of("Samtliga nämnder", "Bolag inom kommunkoncernen"),
                List.of(strategy("Handling 1")),
                List.of(new Signatory("Carolina Andersson", "Kommunledningskontoret")));
    }

    static Remissammanstallning remissammanstallning() {
        return new Remissammanstallning(
                kommunledningskontoret(),
                parse("2021-10-15"),
                "KS 2021/0486",
                STRATEGY,
                "Kommunstyrelsens utskott för integration och arbetsmarknad, 21 maj 2021, § 19",
                "samtliga nämnder och bolag inom kommunkoncernen",
                "Sammanställningen är upprättad som handling i ärendet.",
                "Lämna synpunkter på strategin, dess nyckeltal och dess åtgärdsplan.",
                parse("2021-05-24"),
                parse("2021-08-20"),
                List.of(strategy("Handling 1, version 1")),
                List.of(
                        new ConsulteeAnswer(
                                "Servicenämnden",
                                "SFN 2021/0130",
                                parse("2021-08-20"),
                                null,
                                parse("2021-09-23"),
                                "Svarade 34 dagar för sent",
                                "Tillstyrker med synpunkter",
                                "Servicenämnden är positiv till strategin.\n\nNämnden kan inte vara huvudansvarig för"
                                        + " punkt 4.3 a.",
                                List.of(new Opinion("Lars Holm (M)", "Resurserna borde ha nämnts."))),
                        new ConsulteeAnswer(
                                "Kalmarhem AB",
                                null,
                                parse("2021-09-15"),
                                "Anstånd från 20 augusti 2021, på grund av semestrar",
                                parse("2021-09-14"),
                                "Avstod från att yttra sig",
                                null,
                                null,
                                List.of()),
                        new ConsulteeAnswer(
                                "Socialnämnden",
                                null,
                                parse("2021-08-20"),
                                null,
                                null,
                                "Svarade inte",
                                null,
                                null,
                                List.of())),
                List.of(new UninvitedAnswer(
                        "Föreningen Grannar",
                        parse("2021-10-18"),
                        "efter sammanställningen",
                        "Vi vill gärna vara med.")),
                List.of(new ConsultedPoint(
                        "4.3 a",
                        List.of(new PointOfView(
                                "Servicenämnden",
                                "avstyrker",
                                "ansvar",
                                "Kan inte vara huvudansvarig, men bidrar gärna.")))),
                List.of(),
                List.of(new PointOfView(
                        "Servicenämnden", "synpunkt", "resurser", "En kontaktperson finns inte i dag.")));
    }

    static Dagsorden dagsorden() {
        return new Dagsorden(
                udvalget(),
                parse("2022-08-17"),
                List.of("Tonny Voldby Pedersen", "Martin Damm"),
                List.of(procesplan(null), andet(null)));
    }

    static Referat referat() {
        return new Referat(
                udvalget(),
                List.of(
                        member("Tonny Voldby Pedersen", null, "formand"),
                        member("Niels Erik Danielsen", null, null),
                        member("Martin Damm", null, null)),
                List.of(member("Torben Berner", null, null), member("Klaus Munk Jakobsen", null, null)),
                List.of(
                        procesplan(new Decision(
                                null,
                                List.of(
                                        "Taget til efterretning.",
                                        "Procesplan godkendt.",
                                        "Godkendt at administrationen arbejder videre med Integrationspolitikken efter"
                                                + " procesplanen."),
                                null,
                                null)),
                        andet(new Decision(null, List.of("Taget til efterretning."), null, null))),
                List.of(
                        new Signature(SignedAs.CHAIR, "Tonny Voldby Pedersen", null, null),
                        new Signature(SignedAs.PARTICIPANT, "Niels Erik Danielsen", null, null),
                        new Signature(SignedAs.PARTICIPANT, "Martin Damm", parse("2022-08-24"), SignedBy.E_SIGNATURE)),
                false);
    }

    static Udskrift udskrift() {
        return new Udskrift(
                udvalget(),
                procesplan(new Decision(
                        null,
                        List.of("Taget til efterretning.", "Procesplan godkendt."),
                        null,
                        "Martin Damm (punkt 2)")),
                List.of(new Signature(
                        SignedAs.CHAIR, "Tonny Voldby Pedersen", parse("2022-08-24"), SignedBy.E_SIGNATURE)),
                parse("2022-08-25"));
    }

    /// Minutes of a council of 61 with as many paragraphs and roll calls as are asked for.
    static Protokoll council(int paragraphs, int rollCalls) {
        List<Attendee> members = IntStream.rangeClosed(1, 61)
                .mapToObj(seat -> new Attendee(
                        councillor(seat),
                        party(seat),
                        seat == 1 ? "ordförande" : null,
                        seat % 15 == 0 ? councillor(70 + seat) : null,
                        seat % 20 == 0 ? numbers(131, 132, 135) : List.of(),
                        seat == 7))
                .toList();
        List<MemberVote> rollCall = IntStream.rangeClosed(1, 61)
                .mapToObj(seat -> new MemberVote(
                        councillor(seat),
                        party(seat),
                        seat % 19 == 0 ? Choice.ABSTAIN : seat % 7 < 3 ? Choice.NO : Choice.YES))
                .toList();
        return new Protokoll(
                new Sitting(
                        KALMAR,
                        "Kommunfullmäktige",
                        List.of(parse("2022-01-31")),
                        LocalTime.of(17, 0),
                        LocalTime.of(21, 45),
                        List.of("kl. 19.00-19.30"),
                        "Stadshuset, Kalmar"),
                ParagraphForm.PARAGRAPH,
                new Attendance(
                        members,
                        List.of(member("Rut Lind", "C", null)),
                        List.of(staff("Karin Ström", "sekreterare")),
                        List.of(member("Olof Ek", "L", null))),
                IntStream.range(0, paragraphs)
                        .mapToObj(at -> councilParagraph(131 + at, at < rollCalls ? rollCall : List.of()))
                        .toList(),
                new Approval(
                        "Stadshuset, 8 februari 2022 kl. 9.00",
                        parse("2022-02-14"),
                        null,
                        signatures(null, null),
                        List.of()),
                true,
                null);
    }

    static Sitting sitting(@Nullable LocalTime ends) {
        return new Sitting(
                KALMAR,
                "Servicenämnden",
                List.of(MEETING),
                LocalTime.of(13, 0),
                ends,
                ends == null ? List.of() : List.of("kl. 14.40-15.00"),
                "Sammanträdesrummet Ölandskajen, Trädgårdsgatan 12");
    }

    static List<ParagraphNumber> numbers(int... numbers) {
        return IntStream.of(numbers).mapToObj(ParagraphNumber::of).toList();
    }

    static Paragraph paragraph(int number, String heading, Decision decision) {
        return paragraph(number, heading, decision, false);
    }

    static Paragraph paragraph(int number, String heading, Decision decision, boolean immediatelyApproved) {
        return new Paragraph(
                ParagraphNumber.of(number),
                heading,
                null,
                null,
                List.of(),
                List.of(),
                Preparation.NONE,
                Deliberation.NONE,
                decision,
                null,
                immediatelyApproved,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Attendance attendance() {
        return new Attendance(
                List.of(
                        CHAIR,
                        member("Lars Holm", "M", "vice ordförande"),
                        member("Eva Lind", "S", null),
                        member("Mats Falk", "S", null),
                        new Attendee("Siv Norén", "V", null, null, numbers(89, 90, 92, 93), false),
                        new Attendee("Jan Ek", "C", null, null, List.of(), true),
                        member("Ulla Hed", "KD", null),
                        member("Bo Strand", "M", null),
                        member("Pia Dahl", "SD", null),
                        new Attendee("Åke Öst", "S", "ersättare", "Inga Alm (S)", List.of(), false),
                        new Attendee("Leif Sund", "V", "ersättare", "Siv Norén (V)", numbers(91), false)),
                List.of(member("Gun Hall", "L", null)),
                List.of(
                        staff("Peter Arnesson", "förvaltningschef"),
                        staff("Martina Adiels Balk", "stabschef"),
                        new Attendee("Per Nyman", null, "enhetschef", null, numbers(91), false),
                        SECRETARY),
                List.of(member("Inga Alm", "S", null)));
    }

    private static List<Signature> signatures(@Nullable LocalDate on, @Nullable SignedBy by) {
        return List.of(
                new Signature(SignedAs.SECRETARY, "Karin Ström", on, by),
                new Signature(SignedAs.CHAIR, "Anna Berg", on, by),
                new Signature(SignedAs.APPROVER, "Lars Holm", on, by));
    }

    private static Paragraph choosing() {
        return paragraph(
                89,
                "Val av justerare",
                Decision.of("Servicenämnden", "utser Lars Holm (M) att jämte" + " ordföranden justera protokollet."));
    }

    static Paragraph remissvar() {
        return new Paragraph(
                ParagraphNumber.of(90),
                "Remissvar gällande förslag till strategi för etnisk och kulturell inkludering",
                "SFN 2021/0130",
                null,
                List.of("Peter Arnesson", "Martina Adiels Balk"),
                List.of(),
                preparation(),
                new Deliberation(
                        List.of(new Section(
                                "Överläggning",
                                "Peter Arnesson och Martina Adiels Balk redogör för förvaltningens förslag.")),
                        List.of(
                                new Motion("Anna Berg (S)", "yrkar bifall till förvaltningens förslag."),
                                new Motion(
                                        "Lars Holm (M), med instämmande av Bo Strand (M),",
                                        "yrkar att yttrandet ska kompletteras med att nya uppgifter kräver nya"
                                                + " resurser.")),
                        List.of(
                                new Question(
                                        "Ordföranden frågar om nämnden bifaller förvaltningens förslag",
                                        "och finner att så är fallet."),
                                new Question(
                                        "Ordföranden frågar om nämnden bifaller eller avslår Lars Holms tillägg",
                                        "och finner att nämnden avslår det. Omröstning begärs.")),
                        List.of(Vote.open(
                                "avslag på tillägget",
                                "bifall till tillägget",
                                List.of(
                                        vote("Anna Berg", "S", Choice.YES),
                                        vote("Lars Holm", "M", Choice.NO),
                                        vote("Eva Lind", "S", Choice.YES),
                                        vote("Mats Falk", "S", Choice.YES),
                                        vote("Siv Norén", "V", Choice.YES),
                                        vote("Jan Ek", "C", Choice.ABSTAIN),
                                        vote("Ulla Hed", "KD", Choice.NO),
                                        vote("Bo Strand", "M", Choice.NO),
                                        vote("Pia Dahl", "SD", Choice.NO),
                                        vote("Åke Öst", "S", Choice.YES)),
                                "Med fem ja-röster mot fyra nej-röster, och en ledamot som avstår, avslår nämnden"
                                        + " tillägget."))),
                new Decision(
                        "Servicenämnden beslutar",
                        List.of("att anta förvaltningens yttrande som sitt eget och att överlämna det till"
                                + " kommunstyrelsen för vidare handläggning."),
                        null,
                        null),
                null,
                false,
                List.of(new Opinion(
                        "Lars Holm (M) och Bo Strand (M) reserverar sig mot beslutet att avslå tillägget",
                        "Den som får nya uppgifter måste också få resurser för dem.")),
                List.of(new Opinion("Ulla Hed (KD)", "Strategin borde följas upp varje år.")),
                List.of(),
                List.of("Kommunstyrelsen (KS 2021/0486), för åtgärd", "Serviceförvaltningen, för kännedom"));
    }

    private static Paragraph lorriesDecided() {
        return new Paragraph(
                ParagraphNumber.of(91),
                "Utbyte av två lastbilar i gatudriften",
                "SFN 2021/0142",
                null,
                List.of(),
                List.of(new Conflict(
                        "Siv Norén (V)", "hennes bror äger ett av de företag som har lämnat anbud.", true)),
                lorries(),
                Deliberation.NONE,
                new Decision(
                        "Servicenämnden beslutar",
                        List.of(
                                "att köpa två lastbilar för högst 4 250 000 kronor,",
                                "att ge förvaltningschefen i uppdrag att teckna avtal, samt",
                                "att kostnaden tas ur investeringsbudgeten för 2021."),
                        null,
                        null),
                null,
                false,
                List.of(),
                List.of(),
                List.of(new Correction(
                        parse("2021-10-11"),
                        "Karin Ström",
                        "för högst 4 520 000 kronor",
                        "för högst 4 250 000 kronor",
                        "Siffrorna hade kastats om; beloppet på det ljudband som nämnden har är 4 250 000 kronor.")),
                List.of("Serviceförvaltningen, för åtgärd"));
    }

    private static Paragraph reported() {
        return new Paragraph(
                ParagraphNumber.of(92),
                "Anmälan av delegationsbeslut",
                "SFN 2021/0003",
                null,
                List.of(),
                List.of(),
                new Preparation(
                        List.of(Paper.of("", "Förteckning över delegationsbeslut, augusti 2021")),
                        List.of(new Section(
                                "Brådskande beslut",
                                "Ordföranden beslutade den 2 september 2021 om avstängning av Larmtorget. Beslutet kunde"
                                        + " inte vänta till nämndens sammanträde (6 kap. 39 § kommunallagen).")),
                        List.of(),
                        List.of()),
                Deliberation.NONE,
                Decision.of("Servicenämnden", "lägger anmälan till handlingarna."),
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Paragraph withdrawn() {
        return new Paragraph(
                ParagraphNumber.of(93),
                "Information om vinterväghållning",
                null,
                "Lars Holm (M)",
                List.of(),
                List.of(),
                Preparation.NONE,
                Deliberation.NONE,
                null,
                "Ärendet utgår.",
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Preparation preparation() {
        return new Preparation(
                List.of(
                        Paper.of("", "Serviceförvaltningens tjänsteskrivelse, 8 september 2021"),
                        strategy("Bilaga 1"),
                        Paper.of(
                                "Bilaga 2",
                                "Utdrag ur protokoll, kommunstyrelsens utskott för integration och arbetsmarknad,"
                                        + " § 19, 21 maj 2021")),
                List.of(new Section(
                        "Bakgrund",
                        "Kommunledningskontoret har tagit fram ett förslag till strategi för etnisk och kulturell"
                                + " inkludering för åren 2022-2025. Kommunstyrelsens utskott för integration och"
                                + " arbetsmarknad har skickat förslaget på remiss (KS 2021/0486). Svar skulle lämnas"
                                + " senast den 20 augusti 2021.\n\n"
                                + "Förvaltningen är positiv till förslaget men kan inte ha huvudansvaret för punkt"
                                + " 4.3 a, som gäller \"attraktiva mötesplatser i bostadsområden\".")),
                List.of("Servicenämnden beslutar att anta förvaltningens yttrande som sitt eget och överlämnar det till"
                        + " kommunstyrelsen för vidare handläggning."),
                List.of());
    }

    private static Preparation lorries() {
        return new Preparation(
                List.of(Paper.of("", "Serviceförvaltningens tjänsteskrivelse, 1 september 2021")),
                List.of(new Section(
                        "Bakgrund",
                        "Två lastbilar från 2007 behöver bytas ut. Kostnaden beräknas till 4 250 000 kronor, vilket är"
                                + " 3.5 procent av årets investeringar.")),
                List.of(
                        "Servicenämnden köper två lastbilar för högst 4 250 000 kronor.",
                        "Förvaltningschefen får i uppdrag att teckna avtal.",
                        "Kostnaden tas ur investeringsbudgeten för 2021."),
                List.of("Anbudsutvärderingen (den är klar först vid sammanträdet)"));
    }

    private static Paper strategy(String label) {
        return new Paper(
                label,
                STRATEGY + " 2022-2025",
                List.of(Paper.of("Bilaga 1", "Nyckeltal för uppföljning"), Paper.of("Bilaga 2", "Åtgärdsplan")));
    }

    private static AgendaItem item(
            int number,
            String heading,
            @Nullable String caseNumber,
            @Nullable String presenter,
            Preparation preparation) {
        return new AgendaItem(number, heading, caseNumber, presenter, null, preparation);
    }

    private static Paragraph councilParagraph(int number, List<MemberVote> rollCall) {
        return new Paragraph(
                ParagraphNumber.of(number),
                "Motion om cykelvägar i kommunens ytterområden, del " + (number - 130),
                "KS 2021/" + (1000 + number),
                null,
                List.of(),
                List.of(),
                new Preparation(
                        List.of(Paper.of("", "Kommunstyrelsens protokoll, § " + number)),
                        Section.plain(("Motionären föreslår att kommunen bygger ut cykelvägarna så att varje ort har en"
                                        + " sammanhängande väg till närmaste skola. ")
                                .repeat(8)),
                        List.of("Kommunfullmäktige avslår motionen."),
                        List.of()),
                new Deliberation(
                        List.of(),
                        List.of(new Motion("Lars Holm (M)", "yrkar bifall till motionen.")),
                        List.of(new Question(
                                "Ordföranden ställer motionen mot kommunstyrelsens förslag",
                                "och finner att fullmäktige avslår motionen.")),
                        rollCall.isEmpty()
                                ? List.of()
                                : List.of(Vote.open(
                                        "avslag på motionen",
                                        "bifall till motionen",
                                        rollCall,
                                        "Fullmäktige avslår motionen."))),
                Decision.of("Kommunfullmäktige", "avslår motionen."),
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String councillor(int seat) {
        List<String> given =
                List.of("Anna", "Lars", "Eva", "Mats", "Siv", "Jan", "Ulla", "Bo", "Pia", "Åke", "Małgorzata");
        List<String> family = List.of("Berg", "Holm", "Lind", "Falk", "Norén", "Ek", "Hed", "Strand", "Dahl", "Öst");
        return given.get((seat - 1) % given.size()) + " " + family.get((seat - 1) * 3 % family.size());
    }

    private static String party(int seat) {
        return Stream.of("S", "M", "SD", "C", "V", "KD", "L", "MP")
                .skip((seat - 1) % 8)
                .findFirst()
                .orElseThrow();
    }

    private static MemberVote vote(String name, String party, Choice choice) {
        return new MemberVote(name, party, choice);
    }

    private static Attendee member(String name, @Nullable String party, @Nullable String role) {
        return new Attendee(name, party, role, null, List.of(), false);
    }

    private static Attendee staff(String name, String role) {
        return new Attendee(name, null, role, null, List.of(), false);
    }

    private static Sender serviceforvaltningen() {
        return new Sender(
                KALMAR, "Serviceförvaltningen", "Martina Adiels Balk", "Kalmar kommun, Box 611, 391 26 Kalmar");
    }

    private static Sender kommunledningskontoret() {
        return new Sender(KALMAR, "Kommunledningskontoret", "Carolina Andersson", null);
    }

    private static Sitting udvalget() {
        return new Sitting(
                "Kalundborg Kommune",
                "Integrationsudvalget",
                List.of(parse("2022-08-22")),
                LocalTime.of(16, 30),
                null,
                List.of(),
                "Rådhuset, mødelokale 8");
    }

    private static Punkt procesplan(@Nullable Decision decision) {
        return new Punkt(
                6,
                "Procesplan for ny Integrationspolitik",
                "22-007851",
                decision,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Arbejdsmarkedschefen",
                List.of(
                        "at orienteringen tages til efterretning",
                        "at procesplanen godkendes og indstilles til godkendelse i Kommunalbestyrelsen",
                        "at administrationen arbejder videre med Integrationspolitikken"),
                "Integrationsudvalget.",
                List.of(
                        new Section("Sagsfremstilling", "Integrationspolitikken fra 2019-2021 skal fornyes."),
                        new Section("Økonomiske konsekvenser", "Ingen.")),
                List.of(Paper.of("Bilag 1", "Kalundborg Kommunes Integrationspolitik")));
    }

    private static Punkt andet(@Nullable Decision decision) {
        return new Punkt(
                8,
                "Eventuelt",
                null,
                decision,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
