package se.kansli.benchmarks.municipality;

import java.util.List;
import java.util.Locale;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.CodedPoint;
import se.kansli.kernel.remiss.RemarkKind;
import se.kansli.kernel.remiss.Stance;

/// What is written in the municipality. The words are ordinary ones, so that a search finds many cases by some of them
/// and few by others.
final class Phrases {

    private static final List<String> MATTERS = List.of(
            "Cykelväg",
            "Lekplats",
            "Gatubelysning",
            "Busshållplats",
            "Övergångsställe",
            "Hastighetsgräns",
            "Badplats",
            "Parkeringsplatser",
            "Snöröjning",
            "Avloppsledning",
            "Fiberutbyggnad",
            "Trädfällning",
            "Bullerskydd",
            "Konstgräsplan",
            "Ridstig",
            "Båtplatser",
            "Laddstolpar",
            "Hundrastgård",
            "Skolskjuts",
            "Förskoleplatser",
            "Utegym",
            "Gångbro",
            "Dagvattendamm",
            "Rondell",
            "Återvinningsstation",
            "Vinterväghållning",
            "Bibliotek",
            "Fritidsgård",
            "Seniorboende",
            "Trygghetsboende",
            "Industrimark",
            "Bostadstomter",
            "Vindkraft",
            "Solceller",
            "Naturreservat",
            "Strandskydd",
            "Kulturhus",
            "Simhall",
            "Ishall",
            "Skatepark");
    private static final List<String> DEEDS = List.of(
            "Förslag om",
            "Synpunkter på",
            "Fråga om",
            "Klagomål på",
            "Begäran om",
            "Upprustning:",
            "Utredning av",
            "Skrivelse om",
            "Underhåll:",
            "Medel till");
    private static final List<String> BEGINNINGS = List.of(
            "Björk", "Ek", "Sol", "Lind", "Hassel", "Söder", "Norr", "Väster", "Öster", "Berg", "Dal", "Kvarn", "Sten",
            "Älv", "Gran", "Tall", "Ängs", "Hag", "Kyrk", "Sand", "Rosen", "Sjö", "Skogs", "Åker");
    private static final List<String> ENDINGS = List.of(
            "by", "torp", "lund", "vik", "hult", "sund", "näs", "åsen", "dalen", "strand", "backa", "hamn", "mo",
            "gården", "ryd", "tuna");
    private static final List<String> POLICIES =
            List.of("Strategi för", "Riktlinjer för", "Program för", "Policy för", "Handlingsplan för", "Plan för");
    private static final List<String> SUBJECTS = List.of(
            "etnisk och kulturell inkludering",
            "klimatanpassning",
            "digitalisering",
            "bostadsförsörjning",
            "trygghet",
            "folkhälsa",
            "kompetensförsörjning",
            "kulturmiljö",
            "näringsliv och arbetsmarknad",
            "grönstruktur",
            "trafik och rörlighet",
            "jämställdhet",
            "barnets rättigheter",
            "äldres boende",
            "idrott och fritid",
            "upphandling",
            "cirkulär ekonomi",
            "besöksnäring",
            "vatten och avlopp",
            "krisberedskap");
    private static final List<String> ASSOCIATIONS = List.of(
            "idrottsförening",
            "hembygdsförening",
            "vägförening",
            "byalag",
            "båtklubb",
            "ridklubb",
            "scoutkår",
            "villaägareförening",
            "naturskyddsförening",
            "teaterförening");
    private static final List<String> SENTENCES = List.of(
            "Nämnden ställer sig i huvudsak bakom förslaget.",
            "Ansvaret för åtgärderna behöver göras tydligare.",
            "Uppdraget kräver resurser som inte finns i dag.",
            "Uppföljningen bör samordnas med den som redan görs.",
            "Förslaget stämmer väl med nämndens egna mål.",
            "Tidplanen är för snäv för att hinnas med inom ordinarie verksamhet.",
            "Barns och ungas perspektiv bör lyftas fram mer.",
            "Landsbygdens förutsättningar är inte belysta.",
            "Kostnaderna är inte beräknade, vilket gör förslaget svårt att bedöma.",
            "Nämnden delar bilden av nuläget.",
            "Begreppen behöver förklaras för att kunna användas lika i hela kommunen.",
            "Åtgärd 4.3 bör ha en annan huvudansvarig.");

    private static final Locale SWEDISH = Locale.of("sv");

    private final Chance chance;

    Phrases(Chance chance) {
        this.chance = chance;
    }

    String place() {
        return chance.oneOf(BEGINNINGS) + chance.oneOf(ENDINGS);
    }

    String policyDocument() {
        int year = chance.between(2021, 2026);
        return "%s %s %d–%d"
                .formatted(chance.oneOf(POLICIES), chance.oneOf(SUBJECTS), year, year + chance.between(2, 8));
    }

    String title(CaseKind kind) {
        return switch (kind) {
            case GENERAL, REMISS ->
                "%s %s vid %s"
                        .formatted(chance.oneOf(DEEDS), chance.oneOf(MATTERS).toLowerCase(SWEDISH), place());
            case POLICY_DOCUMENT -> policyDocument();
            case COUNCIL_MOTION -> "Motion om " + chance.oneOf(SUBJECTS);
            case CITIZEN_PROPOSAL -> "Medborgarförslag: %s i %s".formatted(chance.oneOf(MATTERS), place());
            case GRANT -> "Bidrag till %s för %s".formatted(organisation().name(), chance.oneOf(SUBJECTS));
            case PROCUREMENT -> "Upphandling: %s, %s".formatted(chance.oneOf(MATTERS), place());
            case APPOINTMENT -> "Val av ledamot i %s %s".formatted(place(), chance.oneOf(ASSOCIATIONS));
            case INDIVIDUAL -> "Ansökan nr %d: %s".formatted(chance.between(10_000, 99_999), chance.oneOf(SUBJECTS));
        };
    }

    /// Nothing of an individual is told.
    String publicTitle(CaseKind kind, String title) {
        return kind == CaseKind.INDIVIDUAL ? "Ärende om enskild" : title;
    }

    String incoming(CaseKind kind) {
        return switch (kind) {
            case GRANT, INDIVIDUAL -> "Ansökan";
            case COUNCIL_MOTION -> "Motion";
            case CITIZEN_PROPOSAL -> "Medborgarförslag";
            case PROCUREMENT -> "Anbud";
            case GENERAL, POLICY_DOCUMENT, REMISS, APPOINTMENT -> "Skrivelse";
        };
    }

    String classification() {
        return "%d.%d.%d".formatted(chance.between(1, 9), chance.between(1, 9), chance.between(1, 9));
    }

    Party initiator(CaseKind kind) {
        return kind == CaseKind.INDIVIDUAL || chance.happens(30)
                ? new Party("Invånare " + chance.between(1, 60_000), PartyKind.PRIVATE_PERSON)
                : organisation();
    }

    Party organisation() {
        return new Party(place() + "s " + chance.oneOf(ASSOCIATIONS), PartyKind.ORGANISATION);
    }

    DecisionKind decision(CaseKind kind) {
        return switch (kind) {
            case GRANT, INDIVIDUAL, CITIZEN_PROPOSAL -> chance.happens(60) ? DecisionKind.GRANT : DecisionKind.REJECT;
            case COUNCIL_MOTION -> chance.happens(30) ? DecisionKind.GRANT : DecisionKind.REJECT;
            case APPOINTMENT -> DecisionKind.APPOINT;
            case POLICY_DOCUMENT -> DecisionKind.ADOPT;
            case GENERAL, REMISS, PROCUREMENT -> chance.happens(50) ? DecisionKind.APPROVE : DecisionKind.FILE;
        };
    }

    String wording(Organs organs, DecisionReference reference, DecisionKind kind, String title) {
        String what = switch (kind) {
            case GRANT -> "bifaller";
            case REJECT -> "avslår";
            case APPOINT -> "väljer";
            case ADOPT -> "antar";
            case APPROVE -> "godkänner";
            case SEND_ON_REMISS -> "godkänner att förslaget skickas på remiss:";
            default -> "lägger till handlingarna";
        };
        return "%s %s %s.".formatted(name(organs, reference.body()), what, title);
    }

    String name(Organs organs, BodyCode body) {
        return organs.find(body).orElseThrow().name();
    }

    String question(String title) {
        return "Lämna synpunkter på " + title + ", särskilt på ansvar, kostnader och tidplan.";
    }

    String proposal(String sender) {
        return "Nämnden antar förvaltningens yttrande som sitt eget och överlämnar det till %s.".formatted(sender);
    }

    String yttrande(String title) {
        return title + ". " + String.join(" ", chance.some(chance.between(3, 8), SENTENCES));
    }

    Stance stance() {
        return chance.oneOf(List.of(Stance.values()));
    }

    List<CodedPoint> codedPoints() {
        return chance.some(chance.between(0, 3), SENTENCES).stream()
                .map(remark -> new CodedPoint(
                        chance.between(1, 6) + "." + chance.between(1, 5),
                        stance(),
                        chance.oneOf(List.of(RemarkKind.values())),
                        remark,
                        null))
                .toList();
    }
}
