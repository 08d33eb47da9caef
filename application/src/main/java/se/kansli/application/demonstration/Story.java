package se.kansli.application.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The remiss of KS 2021/0486 as its users would play it: over the public API, one day after another, from registration
/// to replay.
///
/// Bodies, dates, numbers and decisions are those of the public documents; what they do not say is invented and marked
/// so in the text (§ 90, the autumn's dates, who answers how, who sits in a body beside its chair).
final class Story {

    private static final String CASE = "/api/v1/cases/KS-2021-0486";
    private static final String REMISS = "/api/v1/remisser/KS-2021-0486-R1";
    private static final String SENT_TITLE = "Strategi för etnisk och kulturell inkludering – beslut om remiss";

    private static final String SENDING =
            "Utskottet godkänner att strategin går på remiss till samtliga nämnder och bolag inom kommunkoncernen."
                    + " Remissvar ska lämnas senast 2021-08-20.";
    private static final String ADOPTING =
            "Kommunfullmäktige antar strategi för etnisk och kulturell inkludering 2022–2025.";
    private static final String ADOPTED_BY_SFN =
            "Servicenämnden antar förvaltningens yttrande som sitt eget och överlämnar det till kommunstyrelsen.";
    private static final String CASE_ID = "KS-2021-0486";

    private final Teller teller;
    private final StoryDocuments documents;
    private final List<StoryMeeting> announced = new ArrayList<>();

    Story(Teller teller, StoryDocuments documents) {
        this.teller = teller;
        this.documents = documents;
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
        teller.chapter("2021-01-04", "Kommunens organisation läggs upp.");
        body("KF", "Kommunfullmäktige", "COUNCIL_SE");
        body("KS", "Kommunstyrelsen", "BOARD_SE");
        teller.post(
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
        teller.chapter("2021-05-12", "Servicenämndens serie fortsätter efter det tidigare systemets SFN 2021/0129.");
        teller.post("admin", "/api/v1/diary-series", Map.of("authority", "SFN", "year", 2021, "lastNumber", 129));
        theBodiesHaveRulesOfTheirOwn();
    }

    /// Paragraphs too go on where the earlier minutes ended.
    private void theBodiesHaveRulesOfTheirOwn() {
        rules("KSIA", 5);
        rules("KS", 15);
        rules("SFN", 11);
        rules("KF", 61);
        paragraphsGoOnAfter("oliver.wykman", "KS-P-KSIA-2021", 17);
        paragraphsGoOnAfter("sekreterare.sfn", "SFN-P-SFN-2021", 88);
        paragraphsGoOnAfter("sekreterare.kf", "KF-P-KF-2022", 6);
    }

    private void rules(String body, int seats) {
        teller.put(
                "admin",
                "/api/v1/bodies/" + body + "/local-rules",
                Map.of(
                        "validFrom",
                        "2019-01-01",
                        "seats",
                        seats,
                        "substitutes",
                        seats / 2,
                        "substituteOrder",
                        "AS_ELECTED",
                        "numbering",
                        "YEAR",
                        "publicMeetings",
                        body.equals("KF")));
    }

    private void paragraphsGoOnAfter(String secretary, String series, int lastNumber) {
        teller.post(secretary, "/api/v1/paragraph-series", Map.of("series", series, "lastNumber", lastNumber));
    }

    private void theCaseIsRegistered() {
        teller.chapter("2021-05-12", "KS 2021/0486 registreras, under sitt första namn och med sitt ursprung.");
        teller.post(
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
        teller.post(
                "registrator.ks",
                CASE + "/links",
                Map.of(
                        "other", "Verksamhetsplan 2021",
                        "kind", "ORIGIN",
                        "note", "Uppdrag att ta fram en Integrations- och etableringsstrategi"));
        teller.replace("registrator.ks", CASE + "/title", CASE, Map.of("title", SENT_TITLE, "publicTitle", SENT_TITLE));
        teller.post(
                "carolina.andersson",
                CASE + "/records",
                Map.of(
                        "kind", "ESTABLISHED",
                        "date", "2021-05-12",
                        "title", "Kommunledningskontorets skrivelse",
                        "publicTitle", "Kommunledningskontorets skrivelse",
                        "file", upload("carolina.andersson", "skrivelse.txt"),
                        "annexes", List.of()));
        teller.post(
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
        makeReady("carolina.andersson", CASE, "KSIA", Map.of("recordNumber", 1, "version", 1), SENDING, 2);
        teller.chapter(
                "2021-05-21",
                "Utskottet beslutar i § 19 att sända strategin på remiss till samtliga nämnder och bolag.");
        StoryMeeting utskott =
                StoryMeeting.called(teller, "oliver.wykman", "KS", "KSIA", "2021-05-21", "Dzenita Abaza", CASE_ID);
        utskott.decides("2021-05-21", 3, Map.of("points", List.of(StoryMeeting.point("SEND_ON_REMISS", SENDING))));
        minutesAreSigned(utskott, "2021-05-21");
        teller.refused(
                "carolina.andersson",
                CASE + "/remisser",
                remiss(),
                "ANNEX_MISSING",
                "Remissen kan inte sändas: Bilaga 2 saknas.");
        teller.put(
                "carolina.andersson",
                CASE + "/records/2/annexes/2/file",
                upload("carolina.andersson", "atgardsplan.txt"));
        teller.post("carolina.andersson", CASE + "/remisser", remiss());
    }

    private void theNamnderOpenTheirCases() {
        teller.chapter("2021-06-01", "Nämnderna diarieför remissen i egna ärenden; Servicenämnden får SFN 2021/0130.");
        open("registrator.sfn", "SFN", "Martina Adiels Balk");
        for (String namnd : List.of("UN", "SN", "KFN", "SBN")) {
            open("kansli." + namnd.toLowerCase(Locale.ROOT), namnd, "Förvaltningschefen");
        }
    }

    private void someAnswerInTime() {
        teller.chapter("2021-08-06", "Fjorton dagar kvar: den första påminnelsen går av sig själv.");
        noticesAreTakenDown("2021-08-06");
        teller.chapter("2021-08-10", "Kalmarhem meddelar per brev att bolaget avstår.");
        teller.post(
                "registrator.ks",
                REMISS + "/answers",
                Map.of(
                        "remissinstans", "KHAB",
                        "kind", "DECLINED",
                        "text", "Kalmarhem AB avstår från att yttra sig.",
                        "receivedOn", "2021-08-10"));
        teller.chapter("2021-08-16", "Socialnämnden ber om mer tid och får till den 15 september.");
        teller.post(
                "kansli.sn",
                "/api/v1/incoming-remisser/SN-IN-KS-2021-0486-R1/extension-requests",
                Map.of("wantedDueOn", "2021-09-15", "reason", "Nämnden sammanträder först i september."));
        teller.settle();
        teller.post(
                "carolina.andersson",
                REMISS + "/extensions",
                Map.of(
                        "remissinstans", "SN",
                        "newDueOn", "2021-09-15",
                        "grantedBy", "Carolina Andersson",
                        "reason", "Nämndens svar behövs."));
        teller.chapter(
                "2021-08-18",
                "Utbildningsnämnden antar och sänder sitt yttrande i tid; Kultur- och fritidsnämnden avstår.");
        answer("kansli.un", "UN", "2021-08-18", "§ 71", "Nämnden ställer sig bakom strategin och dess mål för skolan.");
        teller.change(
                "kansli.kfn",
                caseOf("kansli.kfn", "KFN") + "/decline",
                caseOf("kansli.kfn", "KFN"),
                Map.of(
                        "decision",
                        decision("KFN", "2021-08-18", "§ 55"),
                        "reason",
                        "Nämndens frågor är redan tillgodosedda."));
        dispatch("kansli.kfn", "KFN");
        teller.chapter("2021-08-20", "Sista dagen: Samhällsbyggnadsnämndens yttrande kommer in i tid.");
        answer(
                "kansli.sbn",
                "SBN",
                "2021-08-19",
                "§ 102",
                "Nämnden tillstyrker strategin men vill se medel för mötesplatser.");
    }

    private void theDayOfAnswersPasses() {
        teller.chapter("2021-08-21", "Svarsdagen har passerat: de som är tysta påminns.");
        teller.chapter(
                "2021-09-08",
                "Servicenämndens förvaltning skriver sin tjänsteskrivelse, nitton dagar efter svarsdagen.");
        String own = caseOf("martina.adielsbalk", "SFN");
        teller.post("martina.adielsbalk", own + "/tjansteskrivelser", memo());
        teller.change("martina.adielsbalk", own + "/tjansteskrivelser/1/proposal", own, Map.of());
        teller.refusedChange(
                "martina.adielsbalk",
                own + "/dispatch",
                own,
                "NOT_ADOPTED",
                "Svaret kan inte sändas: nämnden har inte antagit det.");
        teller.chapter("2021-09-14", "Socialnämndens svar kommer inom den förlängda tiden.");
        answer(
                "kansli.sn",
                "SN",
                "2021-09-13",
                "§ 88",
                "Nämnden stödjer strategin och bidrar gärna till åtgärdsplanen.");
    }

    private void servicenamndenAnswersLate() {
        teller.chapter("2021-09-22", "Servicenämnden antar förvaltningens yttrande som sitt eget, § 90.");
        String own = caseOf("sekreterare.sfn", "SFN");
        makeReady("martina.adielsbalk", own, "SFN", Map.of("version", 1), ADOPTED_BY_SFN);
        StoryMeeting namnd = StoryMeeting.called(
                teller, "sekreterare.sfn", "SFN", "SFN", "2021-09-22", "Servicenämndens ordförande", lastOf(own));
        namnd.decides(
                "2021-09-22",
                7,
                Map.of(
                        "points",
                        List.of(StoryMeeting.point("ADOPT_AS_OWN", ADOPTED_BY_SFN)),
                        "adopted",
                        Map.of("mode", "AS_PROPOSED", "version", 1)));
        minutesAreSigned(namnd, "2021-09-22");
        teller.chapter("2021-09-23", "Svaret sänds och diarieförs hos KS: 34 dagar för sent, men det räknas.");
        dispatch("sekreterare.sfn", "SFN");
    }

    private void theAnswersAreCompiled() {
        teller.chapter("2021-10-04", "KS kodar svaren, slutar vänta på de tysta och sammanställer.");
        teller.settle();
        teller.post(
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
        teller.post(
                "carolina.andersson",
                REMISS + "/codings",
                Map.of("remissinstans", "UN", "overall", "SUPPORT", "points", List.of()));
        teller.post(
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
        teller.post("carolina.andersson", REMISS + "/closing", Map.of());
        teller.post("carolina.andersson", REMISS + "/summary", Map.of());
    }

    private void fullmaktigeDecides() {
        teller.chapter("2022-01-03", "Strategin bereds för kommunstyrelsen, med det som var på remiss.");
        noticesAreTakenDown("2022-01-03");
        teller.refused(
                "carolina.andersson",
                CASE + "/readiness",
                readiness("KS", Map.of("recordNumber", 1, "version", 1), ADOPTING),
                "CONSULTED_ANNEX_MISSING",
                "Ärendet kan inte göras klart: strategin och dess bilagor var på remiss och saknas i underlaget.");
        makeReady("carolina.andersson", CASE, "KS", Map.of("recordNumber", 1, "version", 1), ADOPTING, 2);
        teller.chapter("2022-01-11", "Kommunstyrelsen överlämnar strategin till fullmäktige.");
        StoryMeeting styrelse = StoryMeeting.called(
                teller, "oliver.wykman", "KS", "KS", "2022-01-11", "Kommunstyrelsens ordförande", CASE_ID);
        styrelse.decides(
                "2022-01-11",
                9,
                Map.of("points", List.of(Map.of("kind", "FORWARD", "wording", ADOPTING, "forwardTo", "KF"))));
        minutesAreSigned(styrelse, "2022-01-11");
        teller.chapter("2022-01-20", "Fullmäktige kallas; strategin väntade där med sina bilagor.");
        StoryMeeting fullmaktige = StoryMeeting.called(
                teller, "sekreterare.kf", "KF", "KF", "2022-01-31", "Fullmäktiges ordförande", CASE_ID);
        teller.chapter("2022-01-31", "Kommunfullmäktige antar strategin i § 8.");
        fullmaktige.decides("2022-01-31", 34, Map.of("points", List.of(StoryMeeting.point("ADOPT", ADOPTING))));
        minutesAreSigned(fullmaktige, "2022-01-31");
        close("registrator.sfn", caseOf("registrator.sfn", "SFN"), "ANSWERED");
        teller.chapter("2022-02-28", "Ärendet avslutas.");
        noticesAreTakenDown("2022-02-28");
        close("registrator.ks", CASE, "DECIDED");
    }

    private void minutesAreSigned(StoryMeeting meeting, String on) {
        meeting.minutesAreSigned(on);
        teller.settle();
        announced.add(meeting);
    }

    private void noticesAreTakenDown(String on) {
        announced.forEach(meeting -> meeting.noticeIsTakenDown(on));
        announced.clear();
    }

    private void makeReady(
            String user, String path, String body, Map<String, Object> memo, String proposal, Integer... documents) {
        teller.post(user, path + "/readiness", readiness(body, memo, proposal, documents));
        teller.settle();
    }

    private static Map<String, Object> readiness(
            String body, Map<String, Object> memo, String proposal, Integer... documents) {
        return Map.of(
                "body",
                body,
                "memo",
                memo,
                "recommendations",
                List.of(proposal),
                "documents",
                Stream.of(documents)
                        .map(record -> Map.of("recordNumber", record))
                        .toList());
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<String> timeline() {
        List<String> sentences = new ArrayList<>();
        for (JsonNode entry :
                teller.read("arkivarie", CASE + "/timeline?limit=200").get("items")) {
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
                                "allCompanies", true),
                "ground", "KL_6_12",
                "signedBy", "Carolina Andersson");
    }

    private Map<String, Object> memo() {
        return Map.of(
                "datedOn",
                "2021-09-08",
                "signedBy",
                List.of("Peter Arnesson, förvaltningschef", "Martina Adiels Balk, stabschef"),
                "proposal",
                ADOPTED_BY_SFN,
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

    private void body(String code, String name, String profile) {
        teller.post(
                "admin",
                "/api/v1/bodies",
                Map.of("body", code, "name", name, "profile", profile, "establishedOn", "2019-01-01"));
    }

    /// The remiss arrives by itself; the registrar opens the nämnd's own case for it.
    private void open(String user, String namnd, String officer) {
        teller.settle();
        teller.post(
                user,
                "/api/v1/incoming-remisser/" + namnd + "-IN-KS-2021-0486-R1/registration",
                Map.of("officer", officer));
        teller.settle();
    }

    private void answer(String user, String namnd, String decidedOn, String paragraph, String text) {
        String own = caseOf(user, namnd);
        teller.change(
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
        teller.change(user, own + "/dispatch", own, Map.of());
        teller.settle();
    }

    private void close(String user, String path, String reason) {
        teller.change(user, path + "/closing", path, Map.of("reason", reason));
    }

    private String caseOf(String user, String namnd) {
        JsonNode item = teller.read(user, "/api/v1/incoming-remisser/" + namnd + "-IN-KS-2021-0486-R1");
        return "/api/v1/cases/" + item.get("caseId").asString();
    }

    private Map<String, Object> upload(String user, String fileName) {
        JsonNode stored = teller.upload(user, "/api/v1/contents?fileName=" + fileName, documents.content(fileName));
        return Map.of(
                "sha256", stored.get("sha256").asString(),
                "size", stored.get("size").asLong(),
                "mediaType", stored.get("mediaType").asString(),
                "fileName", fileName);
    }
}
