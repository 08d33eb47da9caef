package se.kansli.application.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// The remiss of KS 2021/0486 as its users would play it: over the public API, one day after another, from registration
/// to replay.
///
/// Bodies, dates, numbers and decisions are those of the public documents; what they do not say is invented and marked
/// so in the text (§ 90, the autumn's dates, who answers how). Each request carries a key of its own, so a story that
/// was interrupted is simply told again.
final class Story {

    private static final Logger log = LoggerFactory.getLogger(Story.class);
    private static final String CASE = "/api/v1/cases/KS-2021-0486";
    private static final String REMISS = "/api/v1/remisser/KS-2021-0486-R1";
    private static final String SENT_TITLE = "Strategi för etnisk och kulturell inkludering – beslut om remiss";

    private final Cast cast;
    private final StoryDocuments documents;
    private final boolean interrupted;
    private int requests;

    /// @param interrupted it was begun before; what was refused then is not tried again
    Story(Cast cast, StoryDocuments documents, boolean interrupted) {
        this.cast = cast;
        this.documents = documents;
        this.interrupted = interrupted;
    }

    /// Tells the whole story, and answers with the timeline of its case: one sentence a line.
    List<String> tell() {
        theMunicipalityIsOrganised();
        theCaseIsRegistered();
        theUtskottDecidesToAskEveryone();
        theNamnderOpenTheirCases();
        someAnswerInTime();
        theDayOfAnswersPasses();
        servicenamndenAnswersLate();
        theAnswersAreCompiled();
        fullmaktigeDecides();
        return timeline();
    }

    private void theMunicipalityIsOrganised() {
        chapter("2021-01-04", "Kommunens organisation läggs upp.");
        body("KF", "Kommunfullmäktige", "COUNCIL_SE");
        body("KS", "Kommunstyrelsen", "BOARD_SE");
        post(
                "admin",
                "/api/v1/bodies",
                Map.of(
                        "body", "KSIA",
                        "name", "Kommunstyrelsens utskott för integration och arbetsmarknad",
                        "profile", "SUBCOMMITTEE_SE",
                        "partOf", "KS",
                        "establishedOn", "2019-01-01"));
        body("KFN", "Kultur- och fritidsnämnden", "BOARD_SE");
        body("ON", "Omsorgsnämnden", "BOARD_SE");
        body("SBN", "Samhällsbyggnadsnämnden", "BOARD_SE");
        body("SFN", "Servicenämnden", "BOARD_SE");
        body("SKN", "Södermöre kommundelsnämnd", "BOARD_SE");
        body("SN", "Socialnämnden", "BOARD_SE");
        body("UN", "Utbildningsnämnden", "BOARD_SE");
        body("KHAB", "Kalmarhem AB", "COMPANY");
        body("KVAB", "Kalmar Vatten AB", "COMPANY");
        chapter("2021-05-12", "Servicenämndens serie fortsätter efter det tidigare systemets SFN 2021/0129.");
        post("admin", "/api/v1/diary-series", Map.of("authority", "SFN", "year", 2021, "lastNumber", 129));
    }

    private void theCaseIsRegistered() {
        chapter("2021-05-12", "KS 2021/0486 registreras, under sitt första namn och med sitt ursprung.");
        post(
                "registrator.ks",
                "/api/v1/cases/imports",
                Map.of(
                        "number", "KS 2021/0486",
                        "kind", "POLICY_DOCUMENT",
                        "title", "Integrations- och etableringsstrategi",
                        "publicTitle", "Integrations- och etableringsstrategi",
                        "classification", "1.1.3",
                        "officer", "Carolina Andersson",
                        "initiator", Map.of("name", "Kommunledningskontoret", "kind", "AUTHORITY"),
                        "receivedOn", "2021-05-12",
                        "registeredOn", "2021-05-12"));
        post(
                "registrator.ks",
                CASE + "/links",
                Map.of(
                        "other", "Verksamhetsplan 2021",
                        "kind", "ORIGIN",
                        "note", "Uppdrag att ta fram en Integrations- och etableringsstrategi"));
        change("registrator.ks", CASE + "/title", CASE, Map.of("title", SENT_TITLE, "publicTitle", SENT_TITLE));
        post(
                "carolina.andersson",
                CASE + "/records",
                Map.of(
                        "kind", "ESTABLISHED",
                        "date", "2021-05-12",
                        "title", "Kommunledningskontorets skrivelse",
                        "publicTitle", "Kommunledningskontorets skrivelse",
                        "file", upload("carolina.andersson", "skrivelse.txt"),
                        "annexes", List.of()));
        post(
                "carolina.andersson",
                CASE + "/records",
                Map.of(
                        "kind", "ESTABLISHED",
                        "date", "2021-05-12",
                        "title", "Strategi för etnisk och kulturell inkludering 2022–2025",
                        "publicTitle", "Strategi för etnisk och kulturell inkludering 2022–2025",
                        "file", upload("carolina.andersson", "strategi.txt"),
                        "annexes",
                                List.of(
                                        Map.of(
                                                "label",
                                                "Bilaga 1",
                                                "title",
                                                "Nyckeltal för uppföljning",
                                                "file",
                                                upload("carolina.andersson", "nyckeltal.txt"),
                                                "annexes",
                                                List.of()),
                                        Map.of("label", "Bilaga 2", "title", "Åtgärdsplan", "annexes", List.of()))));
    }

    private void theUtskottDecidesToAskEveryone() {
        chapter(
                "2021-05-21",
                "Utskottet beslutar i § 19 att sända strategin på remiss till samtliga nämnder och bolag.");
        post(
                "oliver.wykman",
                CASE + "/decisions",
                Map.of(
                        "reference",
                        decision("KSIA", "2021-05-21", "§ 19"),
                        "kind",
                        "SEND_ON_REMISS",
                        "wording",
                        "Utskottet godkänner att strategin går på remiss till samtliga nämnder och bolag inom"
                                + " kommunkoncernen. Remissvar ska lämnas senast 2021-08-20."));
        refused(
                "carolina.andersson",
                CASE + "/remisser",
                remiss(),
                "ANNEX_MISSING",
                "Remissen kan inte sändas: Bilaga 2 saknas.");
        put("carolina.andersson", CASE + "/records/2/annexes/2/file", upload("carolina.andersson", "atgardsplan.txt"));
        post("carolina.andersson", CASE + "/remisser", remiss());
    }

    private void theNamnderOpenTheirCases() {
        chapter("2021-06-01", "Nämnderna diarieför remissen i egna ärenden; Servicenämnden får SFN 2021/0130.");
        open("registrator.sfn", "SFN", "Martina Adiels Balk");
        for (String namnd : List.of("UN", "SN", "KFN", "SBN")) {
            open("kansli." + namnd.toLowerCase(Locale.ROOT), namnd, "Förvaltningschefen");
        }
    }

    private void someAnswerInTime() {
        chapter("2021-08-06", "Fjorton dagar kvar: den första påminnelsen går av sig själv.");
        chapter("2021-08-10", "Kalmarhem meddelar per brev att bolaget avstår.");
        post(
                "registrator.ks",
                REMISS + "/answers",
                Map.of(
                        "remissinstans", "KHAB",
                        "kind", "DECLINED",
                        "text", "Kalmarhem AB avstår från att yttra sig.",
                        "receivedOn", "2021-08-10"));
        chapter("2021-08-16", "Socialnämnden ber om mer tid och får till den 15 september.");
        post(
                "kansli.sn",
                "/api/v1/incoming-remisser/SN-IN-KS-2021-0486-R1/extension-requests",
                Map.of("wantedDueOn", "2021-09-15", "reason", "Nämnden sammanträder först i september."));
        cast.settle();
        post(
                "carolina.andersson",
                REMISS + "/extensions",
                Map.of(
                        "remissinstans", "SN",
                        "newDueOn", "2021-09-15",
                        "grantedBy", "Carolina Andersson",
                        "reason", "Nämndens svar behövs."));
        chapter(
                "2021-08-18",
                "Utbildningsnämnden antar och sänder sitt yttrande i tid; Kultur- och fritidsnämnden avstår.");
        answer("kansli.un", "UN", "2021-08-18", "§ 71", "Nämnden ställer sig bakom strategin och dess mål för skolan.");
        change(
                "kansli.kfn",
                caseOf("kansli.kfn", "KFN") + "/decline",
                caseOf("kansli.kfn", "KFN"),
                Map.of(
                        "decision",
                        decision("KFN", "2021-08-18", "§ 55"),
                        "reason",
                        "Nämndens frågor är redan tillgodosedda."));
        dispatch("kansli.kfn", "KFN");
        chapter("2021-08-20", "Sista dagen: Samhällsbyggnadsnämndens yttrande kommer in i tid.");
        answer(
                "kansli.sbn",
                "SBN",
                "2021-08-19",
                "§ 102",
                "Nämnden tillstyrker strategin men vill se medel för mötesplatser.");
    }

    private void theDayOfAnswersPasses() {
        chapter("2021-08-21", "Svarsdagen har passerat: de som är tysta påminns.");
        chapter(
                "2021-09-08",
                "Servicenämndens förvaltning skriver sin tjänsteskrivelse, nitton dagar efter svarsdagen.");
        String own = caseOf("martina.adielsbalk", "SFN");
        post("martina.adielsbalk", own + "/tjansteskrivelser", memo());
        change("martina.adielsbalk", own + "/tjansteskrivelser/1/proposal", own, Map.of());
        refusedChange(
                "martina.adielsbalk",
                own + "/dispatch",
                own,
                "NOT_ADOPTED",
                "Svaret kan inte sändas: nämnden har inte antagit det.");
        chapter("2021-09-14", "Socialnämndens svar kommer inom den förlängda tiden.");
        answer(
                "kansli.sn",
                "SN",
                "2021-09-13",
                "§ 88",
                "Nämnden stödjer strategin och bidrar gärna till åtgärdsplanen.");
    }

    private void servicenamndenAnswersLate() {
        chapter("2021-09-22", "Servicenämnden antar förvaltningens yttrande som sitt eget, § 90.");
        String own = caseOf("sekreterare.sfn", "SFN");
        change(
                "sekreterare.sfn",
                own + "/yttrande",
                own,
                Map.of(
                        "decision",
                        decision("SFN", "2021-09-22", "§ 90"),
                        "mode",
                        "AS_PROPOSED",
                        "version",
                        1,
                        "reservations",
                        List.of()));
        chapter("2021-09-23", "Svaret sänds och diarieförs hos KS: 34 dagar för sent, men det räknas.");
        dispatch("sekreterare.sfn", "SFN");
    }

    private void theAnswersAreCompiled() {
        chapter("2021-10-04", "KS kodar svaren, slutar vänta på de tysta och sammanställer.");
        cast.settle();
        post(
                "carolina.andersson",
                REMISS + "/codings",
                Map.of(
                        "remissinstans", "SFN",
                        "overall", "SUPPORT_WITH_REMARKS",
                        "points",
                                List.of(
                                        Map.of(
                                                "point", "4.3 a",
                                                "stance", "OPPOSE",
                                                "kind", "RESPONSIBILITY",
                                                "remark",
                                                        "Förvaltningen beslutar inte om mötesplatser och kan inte vara huvudansvarig.",
                                                "offer", "Kan bygga och underhålla de mötesplatser som beslutas."),
                                        Map.of(
                                                "stance", "SUPPORT_WITH_REMARKS",
                                                "kind", "RESOURCES",
                                                "remark",
                                                        "En utvecklare eller kontaktperson kräver omprioriteringar."))));
        post(
                "carolina.andersson",
                REMISS + "/codings",
                Map.of("remissinstans", "UN", "overall", "SUPPORT", "points", List.of()));
        post(
                "carolina.andersson",
                REMISS + "/codings",
                Map.of(
                        "remissinstans", "SBN",
                        "overall", "SUPPORT_WITH_REMARKS",
                        "points",
                                List.of(Map.of(
                                        "point", "4.3 a",
                                        "stance", "SUPPORT_WITH_REMARKS",
                                        "kind", "RESOURCES",
                                        "remark", "Medel för mötesplatser saknas."))));
        post("carolina.andersson", REMISS + "/closing", Map.of());
        post("carolina.andersson", REMISS + "/summary", Map.of());
    }

    private void fullmaktigeDecides() {
        chapter("2022-01-31", "Kommunfullmäktige antar strategin.");
        post(
                "oliver.wykman",
                CASE + "/decisions",
                Map.of(
                        "reference", decision("KF", "2022-01-31", "§ 8"),
                        "kind", "ADOPT",
                        "wording", "Kommunfullmäktige antar strategi för etnisk och kulturell inkludering 2022–2025."));
        close("registrator.sfn", caseOf("registrator.sfn", "SFN"), "ANSWERED");
        chapter("2022-02-28", "Ärendet avslutas.");
        close("registrator.ks", CASE, "DECIDED");
    }

    private List<String> timeline() {
        List<String> sentences = new ArrayList<>();
        for (JsonNode entry : cast.as("arkivarie")
                .get(CASE + "/timeline?limit=200")
                .expect(200)
                .body()
                .get("items")) {
            sentences.add(entry.get("happenedOn").asString() + "  "
                    + entry.get("sentence").asString());
        }
        return sentences;
    }

    private static Map<String, Object> remiss() {
        return Map.of(
                "decision", decision("KSIA", "2021-05-21", "§ 19"),
                "question",
                        "Lämna synpunkter på förslaget till strategi, särskilt på ansvar och åtgärder i åtgärdsplanen.",
                "dueOn", "2021-08-20",
                "documents", List.of(Map.of("recordNumber", 1), Map.of("recordNumber", 2)),
                "consultees",
                        Map.of(
                                "asPrinted", "samtliga nämnder och bolag inom kommunkoncernen",
                                "allNamnder", true,
                                "allCompanies", true));
    }

    private Map<String, Object> memo() {
        return Map.of(
                "datedOn",
                "2021-09-08",
                "signedBy",
                List.of("Peter Arnesson, förvaltningschef", "Martina Adiels Balk, stabschef"),
                "proposal",
                "Servicenämnden antar förvaltningens yttrande som sitt eget och överlämnar det till kommunstyrelsen.",
                "yttrande",
                "Förvaltningen välkomnar en tydligare ansvarsfördelning, men kan inte vara huvudansvarig för punkt 4.3 a,"
                        + " eftersom den inte beslutar om mötesplatser. Den kan bygga och underhålla dem. Uppdraget kräver resurser"
                        + " som i dag inte finns utan omprioriteringar.",
                "file",
                upload("martina.adielsbalk", "tjansteskrivelse.txt"));
    }

    private static Map<String, Object> decision(String body, String date, String paragraph) {
        return Map.of("body", body, "date", date, "paragraph", paragraph);
    }

    private void chapter(String today, String happens) {
        cast.today(LocalDate.parse(today));
        log.info("  {}  {}", today, happens);
    }

    private void body(String code, String name, String profile) {
        post(
                "admin",
                "/api/v1/bodies",
                Map.of("body", code, "name", name, "profile", profile, "establishedOn", "2019-01-01"));
    }

    /// The remiss arrives by itself; the registrar opens the nämnd's own case for it.
    private void open(String user, String namnd, String officer) {
        cast.settle();
        post(
                user,
                "/api/v1/incoming-remisser/" + namnd + "-IN-KS-2021-0486-R1/registration",
                Map.of("officer", officer));
        cast.settle();
    }

    private void answer(String user, String namnd, String decidedOn, String paragraph, String text) {
        String own = caseOf(user, namnd);
        change(
                user,
                own + "/yttrande",
                own,
                Map.of(
                        "decision",
                        decision(namnd, decidedOn, paragraph),
                        "mode",
                        "OWN",
                        "wording",
                        "Nämnden beslutar att avge yttrandet och överlämna det till kommunstyrelsen.",
                        "text",
                        text,
                        "reservations",
                        List.of()));
        dispatch(user, namnd);
    }

    private void dispatch(String user, String namnd) {
        String own = caseOf(user, namnd);
        change(user, own + "/dispatch", own, Map.of());
        cast.settle();
    }

    private void close(String user, String path, String reason) {
        change(user, path + "/closing", path, Map.of("reason", reason));
    }

    private String caseOf(String user, String namnd) {
        JsonNode item = cast.as(user)
                .get("/api/v1/incoming-remisser/" + namnd + "-IN-KS-2021-0486-R1")
                .expect(200)
                .body();
        return "/api/v1/cases/" + item.get("caseId").asString();
    }

    private Map<String, Object> upload(String user, String fileName) {
        JsonNode stored = cast.as(user)
                .upload("/api/v1/contents?fileName=" + fileName, documents.content(fileName))
                .expect(201)
                .body();
        return Map.of(
                "sha256", stored.get("sha256").asString(),
                "size", stored.get("size").asLong(),
                "mediaType", stored.get("mediaType").asString(),
                "fileName", fileName);
    }

    private void post(String user, String path, Object body) {
        good(cast.as(user).post(path, body, nextKey()));
    }

    private void put(String user, String path, Object body) {
        good(cast.as(user).put(path, body));
    }

    private void change(String user, String path, String versioned, Object body) {
        ApiUser teller = cast.as(user);
        String etag = teller.get(versioned).expect(200).etag();
        good(
                path.endsWith("/title")
                        ? teller.put(path, body, nextKey(), etag)
                        : teller.post(path, body, nextKey(), etag));
    }

    private void refused(String user, String path, Object body, String code, String said) {
        if (!interrupted) {
            isRefused(cast.as(user).post(path, body), code, said);
        }
    }

    private void refusedChange(String user, String path, String versioned, String code, String said) {
        if (!interrupted) {
            ApiUser asker = cast.as(user);
            String etag = asker.get(versioned).expect(200).etag();
            isRefused(asker.post(path, Map.of(), nextKey(), etag), code, said);
        }
    }

    private static void isRefused(ApiUser.Answer answer, String code, String said) {
        if (!answer.expect(409).body().path("code").asString("").equals(code)) {
            throw new IllegalStateException("Vägran skulle ha varit " + code + ": " + answer.body());
        }
        log.info("              {}", said);
    }

    private static void good(ApiUser.Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException("Berättelsen stannade på svaret " + answer.status() + ": " + answer.body());
        }
    }

    private String nextKey() {
        requests++;
        return "berattelsen-%03d".formatted(requests);
    }
}
