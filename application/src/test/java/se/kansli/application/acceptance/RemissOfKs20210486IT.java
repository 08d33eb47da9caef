package se.kansli.application.acceptance;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.application.demonstration.ApiUser;
import se.kansli.application.demonstration.ToldStory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the remiss of KS 2021/0486 has become when its story is told, as each of those who may ask sees it.
///
/// Told once; every test only reads, or adds what no other one looks at.
class RemissOfKs20210486IT {

    private static final String KS_CASE = "/api/v1/cases/KS-2021-0486";
    private static final String SFN_CASE = "/api/v1/cases/SFN-2021-0130";
    private static final String REMISS = "/api/v1/remisser/KS-2021-0486-R1";
    private static final String SFN_INBOX_ITEM = "/api/v1/incoming-remisser/SFN-IN-KS-2021-0486-R1";
    private static final String TITLE = "Strategi för etnisk och kulturell inkludering – beslut om remiss";

    private static Stage stage;
    private static ApiUser archivist;
    private static ApiUser registrarOfKs;
    private static ApiUser registrarOfSfn;

    @BeforeAll
    static void tell() {
        stage = Stage.on("remiss_of_ks_2021_0486");
        ToldStory.to(stage.url());
        archivist = stage.as("arkivarie");
        registrarOfKs = stage.as("registrator.ks");
        registrarOfSfn = stage.as("registrator.sfn");
        stage.awaitEverythingReadable();
    }

    @AfterAll
    static void leave() {
        stage.close();
    }

    @Test
    void A1_the_remiss_is_sent_by_a_decision_that_cannot_be_appealed() {
        JsonNode sent = read(archivist, REMISS).get("sent");
        assertThat(text(sent, "/decision/body")).isEqualTo("KSIA");
        assertThat(text(sent, "/decision/paragraph")).isEqualTo("§ 19");
        assertThat(DAYS.between(date(sent, "/decision/date"), date(sent, "/dueOn")))
                .isEqualTo(91);
        assertThat(text(sent, "/dueOn")).isEqualTo("2021-08-20");

        JsonNode decision = Found.only(read(archivist, KS_CASE).get("decisions"), "/kind", "SEND_ON_REMISS");
        assertThat(decision.get("appealable").asBoolean()).isFalse();
        assertThat(text(decision, "/appealReason")).isEqualTo("rent förberedande (KL 13:2 p 2)");
    }

    @Test
    void A1_who_is_asked_is_kept_as_printed_and_frozen_as_the_bodies_that_existed() {
        stage.as("admin")
                .post(
                        "/api/v1/bodies",
                        Map.of(
                                "body", "NYN",
                                "name", "Nya nämnden",
                                "profile", "BOARD_SE",
                                "establishedOn", "2021-01-01"))
                .expect(201);

        JsonNode remiss = read(archivist, REMISS);
        assertThat(text(remiss, "/sent/remissinstanserAsPrinted"))
                .isEqualTo("samtliga nämnder och bolag inom kommunkoncernen");
        assertThat(Found.texts(remiss.get("lines"), "/line/asked/body"))
                .containsExactlyInAnyOrder("KFN", "ON", "SBN", "SFN", "SKN", "SN", "UN", "KHAB", "KVAB");
        assertThat(remiss.at("/counts/asked").asInt()).isEqualTo(9);
    }

    @Test
    void A6_the_seats_of_servicenamnden_say_how_many_must_be_present() {
        Map<String, Object> elevenSeats = Map.of(
                "validFrom",
                "2019-01-01",
                "seats",
                11,
                "substitutes",
                6,
                "substituteOrder",
                "OWN_PARTY_FIRST",
                "publicMeetings",
                false);
        ApiUser admin = stage.as("admin");
        admin.put("/api/v1/bodies/SFN/local-rules", elevenSeats).expect(204);

        JsonNode onTheDay = read(admin, "/api/v1/bodies/SFN/rules?on=2021-09-22");
        assertThat(onTheDay.get("quorum").asInt()).isEqualTo(6);
        assertThat(text(onTheDay, "/rules/quorum")).isEqualTo("MORE_THAN_HALF");
        assertThat(onTheDay.at("/local/seats").asInt()).isEqualTo(11);

        JsonNode before = read(admin, "/api/v1/bodies/SFN/rules?on=2018-12-31");
        assertThat(before.get("quorum").isNull()).isTrue();
        assertThat(text(before, "/rules/signOff")).isEqualTo("WITHIN_FOURTEEN_DAYS");
    }

    @Test
    void MTG_1_a_meeting_is_planned_moved_and_cancelled_and_nobody_overwrites_what_they_have_not_seen() {
        ApiUser secretary = stage.as("oliver.wykman");
        Map<String, Object> time = Map.of("day", "2021-12-14", "starts", "13:00", "mode", "ON_SITE");
        Map<String, Object> planned = Map.of("authority", "KS", "body", "KSIA", "time", time);
        JsonNode created = secretary
                .post("/api/v1/meetings", planned, "planera-1")
                .expect(201)
                .body();
        String meeting = text(created, "/meetingId");
        assertThat(secretary
                        .post("/api/v1/meetings", planned, "planera-1")
                        .expect(201)
                        .body())
                .isEqualTo(created);
        String path = "/api/v1/meetings/" + meeting;
        Map<String, Object> later =
                Map.of("time", Map.of("day", "2021-12-15", "starts", "09:30", "mode", "ON_SITE"), "reason", "Lucialov");

        secretary.put(path + "/time", later).expect(428);
        secretary.put(path + "/time", later, "flytta-1", "\"7\"").expect(412);
        String etag = secretary.get(path).expect(200).etag();
        secretary.put(path + "/time", later, "flytta-2", etag).expect(204);
        secretary.put(path + "/time", later, "flytta-2", etag).expect(204);

        JsonNode moved = read(secretary, path);
        assertThat(text(moved, "/meeting/time/day")).isEqualTo("2021-12-15");
        assertThat(text(moved, "/meeting/time/starts")).startsWith("09:30");
        assertThat(moved.at("/meeting/formerTimes")).hasSize(1);
        assertThat(Found.texts(read(secretary, "/api/v1/calendars/KS?body=KSIA").get("items"), "/meeting/meetingId"))
                .contains(meeting);
        stage.as("registrator.sfn").get(path).expect(404);
        stage.as("registrator.ks")
                .post("/api/v1/meetings", Map.of("authority", "KS", "body", "KSIA", "time", time))
                .expect(403);
    }

    @Test
    void A2_servicenamnden_has_a_case_of_its_own_that_points_at_the_senders() {
        JsonNode own = read(registrarOfSfn, SFN_CASE);
        assertThat(text(own, "/number/printed")).isEqualTo("SFN 2021/0130");
        assertThat(text(own, "/numbering")).isEqualTo("ISSUED");
        assertThat(text(own, "/officer")).isEqualTo("Martina Adiels Balk");
        assertThat(text(own, "/answering/theirNumber/printed")).isEqualTo("KS 2021/0486");

        JsonNode acknowledged = lineOf("SFN", "2021-06-01");
        assertThat(text(acknowledged, "/status")).isEqualTo("ACKNOWLEDGED");
        assertThat(text(acknowledged, "/line/acknowledged/theirNumber/printed")).isEqualTo("SFN 2021/0130");
    }

    @Test
    void A2_either_number_finds_both_cases_each_for_those_who_may_read_it() {
        for (String number : List.of("KS%202021/0486", "SFN%202021/0130")) {
            String search = "/api/v1/diarium?text=" + number;
            assertThat(casesIn(read(registrarOfKs, search))).containsExactly("KS-2021-0486");
            assertThat(casesIn(read(registrarOfSfn, search))).containsExactly("SFN-2021-0130");
            assertThat(casesIn(read(archivist, search))).contains("KS-2021-0486", "SFN-2021-0130");
        }
    }

    @Test
    void A2_a_number_of_KS_is_never_one_of_the_series_of_SFN() {
        Map<String, Object> existing = Map.of(
                "authority", "SFN",
                "number", "KS 2021/0487",
                "kind", "GENERAL",
                "title", "Ett annat ärende",
                "publicTitle", "Ett annat ärende",
                "initiator", Map.of("name", "Kommunstyrelsen", "kind", "AUTHORITY"),
                "receivedOn", "2021-05-12",
                "registeredOn", "2021-05-12");
        JsonNode refused = registrarOfSfn
                .post("/api/v1/cases/imports", existing)
                .expect(400)
                .body();
        assertThat(text(refused, "/errors/0/field")).isEqualTo("number");
    }

    @Test
    void REG_9_who_knows_the_hash_of_anothers_file_does_not_therefore_read_it() {
        String records = newCaseOf("SFN") + "/records";
        JsonNode unsent = fileOf(registrarOfKs, "Ett utkast som ingen har skickat.");
        JsonNode unknown = file("f".repeat(64), unsent);

        assertThat(registrarOfSfn.post(records, record(unsent)).expect(400).body())
                .isEqualTo(registrarOfSfn
                        .post(records, record(unknown))
                        .expect(400)
                        .body());
        assertThat(registrarOfSfn
                        .post(KS_CASE + "/records", record(unsent))
                        .expect(404)
                        .body())
                .isEqualTo(registrarOfSfn
                        .post(KS_CASE + "/records", record(unknown))
                        .expect(404)
                        .body());
    }

    @Test
    void REG_9_an_authority_names_what_it_has_received_and_what_it_has_uploaded_itself() {
        String records = newCaseOf("SFN") + "/records";
        JsonNode strategy = read(registrarOfKs, KS_CASE).at("/records/1/versions/0/file");
        registrarOfSfn.post(records, record(strategy)).expect(201);

        String letterOfKs = stage.text("registrator.ks", KS_CASE + "/records/1/file", "*/*");
        JsonNode uploaded = registrarOfSfn
                .upload("/api/v1/contents?fileName=skrivelse.txt", letterOfKs.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .body();
        JsonNode letter = read(registrarOfKs, KS_CASE).at("/records/0/versions/0/file");
        assertThat(uploaded.get("sha256")).isEqualTo(letter.get("sha256"));
        registrarOfSfn.post(records, record(letter)).expect(201);
    }

    private static String newCaseOf(String authority) {
        JsonNode registered = registrarOfSfn
                .post(
                        "/api/v1/cases",
                        Map.of(
                                "authority", authority,
                                "kind", "GENERAL",
                                "title", "Ett annat ärende",
                                "publicTitle", "Ett annat ärende",
                                "initiator", Map.of("name", "Serviceförvaltningen", "kind", "AUTHORITY"),
                                "receivedOn", "2021-05-12"))
                .expect(201)
                .body();
        return "/api/v1/cases/" + registered.get("caseId").asString();
    }

    private static Map<String, Object> record(JsonNode file) {
        return Map.of(
                "kind", "ESTABLISHED",
                "date", "2021-05-12",
                "title", "En handling",
                "publicTitle", "En handling",
                "file", file);
    }

    private static JsonNode fileOf(ApiUser uploader, String content) {
        JsonNode uploaded = uploader.upload("/api/v1/contents", content.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .body();
        return ((ObjectNode) uploaded).put("fileName", "utkast.txt");
    }

    private static JsonNode file(String sha256, JsonNode otherwiseLike) {
        return ((ObjectNode) otherwiseLike.deepCopy()).put("sha256", sha256);
    }

    @Test
    void A3_the_day_after_the_deadline_servicenamnden_is_overdue_and_reminded() {
        assertThat(text(lineOf("SFN", "2021-08-20"), "/status")).isNotEqualTo("OVERDUE");

        JsonNode overdue = lineOf("SFN", "2021-08-21");
        assertThat(text(overdue, "/status")).isEqualTo("OVERDUE");
        assertThat(overdue.get("daysLate").asInt()).isEqualTo(1);
        assertThat(Found.only(overdue.at("/line/reminders"), "/remindedOn", "2021-08-21")
                        .get("kind")
                        .asString())
                .isEqualTo("OVERDUE");
    }

    @Test
    void A3_a_memo_dated_after_the_deadline_is_accepted_and_marked_but_is_no_answer() {
        JsonNode answering = read(archivist, SFN_CASE + "?validAt=2021-09-08").get("answering");
        assertThat(text(answering, "/state")).isEqualTo("PROPOSED");
        assertThat(text(answering, "/memos/0/datedOn")).isEqualTo("2021-09-08");
        assertThat(answering.at("/memos/0/daysAfterDue").asInt()).isEqualTo(19);

        JsonNode line = lineOf("SFN", "2021-09-08");
        assertThat(text(line, "/status")).isEqualTo("OVERDUE");
        assertThat(line.get("daysLate").asInt()).isEqualTo(19);
        assertThat(line.at("/line/answers")).isEmpty();
    }

    @Test
    void A4_the_namnds_decision_adopts_the_memo_as_proposed() {
        JsonNode own = read(registrarOfSfn, SFN_CASE);
        JsonNode adopted = own.at("/answering/adopted");
        assertThat(text(adopted, "/mode")).isEqualTo("AS_PROPOSED");
        assertThat(adopted.get("version").asInt()).isEqualTo(1);
        assertThat(text(adopted, "/decision/paragraph")).isEqualTo("§ 90");
        assertThat(text(adopted, "/text")).isEqualTo(text(own, "/answering/memos/0/yttrande"));

        JsonNode decision = Found.only(own.get("decisions"), "/reference/paragraph", "§ 90");
        assertThat(text(decision, "/kind")).isEqualTo("ADOPT_AS_OWN");
        assertThat(text(decision, "/reference/date")).isEqualTo("2021-09-22");
    }

    @Test
    void CON_10_MIN_13_the_case_shows_that_its_minutes_are_approved_and_what_was_corrected_since() {
        JsonNode decision = Found.only(read(registrarOfSfn, SFN_CASE).get("decisions"), "/reference/paragraph", "§ 90");
        assertThat(text(decision, "/minutes/approval")).isEqualTo("APPROVED");
        assertThat(text(decision, "/minutes/approvedOn")).isEqualTo("2021-09-22");
        assertThat(read(registrarOfSfn, SFN_CASE)
                        .at("/answering/dispatched/beforeApproval")
                        .isNull())
                .isTrue();

        String minutes = "/api/v1/minutes/" + text(decision, "/source/meeting") + "-J";
        Map<String, Object> correction = Map.of(
                "paragraph", "90",
                "newText", "Bilaga 2 fogas till yttrandet.",
                "reason", "Föll bort",
                "by", "Servicenämndens sekreterare");
        ApiUser secretary = stage.as("sekreterare.sfn");
        secretary
                .post(
                        minutes + "/corrections",
                        correction,
                        "rätta-90",
                        secretary.get(minutes).etag())
                .expect(204);

        stage.today("2022-02-28");
        JsonNode corrected =
                Found.only(read(registrarOfSfn, SFN_CASE).get("decisions"), "/reference/paragraph", "§ 90");
        assertThat(text(corrected, "/minutes/corrections/0/newText")).isEqualTo("Bilaga 2 fogas till yttrandet.");
        JsonNode told = Found.only(timelineOf(SFN_CASE + "/timeline"), "/event", "ParagraphCorrected");
        assertThat(text(told, "/channel")).isEqualTo("TellCaseOfItsMinutes");
        assertThat(text(told, "/causedBy")).startsWith("§ 90 rättades av Servicenämndens sekreterare.");
    }

    @Test
    void MIN_11_the_extract_of_what_utskottet_decided_is_printed_kept_and_filed_in_the_case() {
        JsonNode decision = Found.only(read(registrarOfKs, KS_CASE).get("decisions"), "/kind", "SEND_ON_REMISS");
        String minutes = "/api/v1/minutes/" + text(decision, "/source/meeting") + "-J";
        ApiUser secretary = stage.as("oliver.wykman");
        String extract = minutes + "/paragraphs/19/extract";
        JsonNode kept = secretary.post(extract, Map.of()).expect(201).body();
        assertThat(secretary.post(extract, Map.of()).expect(201).body()).isEqualTo(kept);

        Map<String, Object> filing = Map.of("reference", decision.get("reference"), "file", kept);
        JsonNode filed = secretary
                .post(KS_CASE + "/records/paragraphs", filing)
                .expect(201)
                .body();
        assertThat(secretary
                        .post(KS_CASE + "/records/paragraphs", filing)
                        .expect(201)
                        .body())
                .isEqualTo(filed);

        JsonNode own = read(secretary, KS_CASE);
        assertThat(Found.only(own.get("decisions"), "/kind", "SEND_ON_REMISS").at("/minutes/recordNumber"))
                .isEqualTo(filed.get("recordNumber"));
        JsonNode record = Found.only(own.get("records"), "/number", text(filed, "/recordNumber"));
        assertThat(text(record, "/title")).isEqualTo("Protokollsutdrag KSIA 2021-05-21 § 19");
        assertThat(record.at("/versions")).hasSize(1);
    }

    @Test
    void a_meeting_is_told_in_order_to_those_who_may_read_it() {
        JsonNode decision = Found.only(read(registrarOfSfn, SFN_CASE).get("decisions"), "/reference/paragraph", "§ 90");
        String timeline = "/api/v1/meetings/" + text(decision, "/source/meeting") + "/timeline";
        assertThat(Found.texts(timelineOf(timeline), "/event"))
                .startsWith("MeetingPlanned")
                .containsSubsequence("SummonsSent", "MeetingOpened", "DecisionMade", "ParagraphSettled")
                .endsWith("MeetingClosed");
        assertThat(text(Found.only(timelineOf(timeline), "/event", "MeetingOpened"), "/user"))
                .isEqualTo("sekreterare.sfn");
        stage.as("registrator.ks").get(timeline).expect(404);
    }

    @Test
    void A4_the_answer_arrives_34_days_late_is_registered_at_once_and_counts() {
        JsonNode late = lineOf("SFN", "2021-09-23");
        assertThat(text(late, "/status")).isEqualTo("ANSWERED_LATE");
        assertThat(late.get("daysLate").asInt()).isEqualTo(34);
        JsonNode answer = late.at("/line/answers/0");
        assertThat(text(answer, "/receivedOn")).isEqualTo("2021-09-23");
        assertThat(answer.get("recordNumber").asInt()).isEqualTo(9);

        JsonNode record = Found.only(read(archivist, KS_CASE).get("records"), "/number", "9");
        assertThat(text(record, "/registeredOn")).isEqualTo("2021-09-23");
        assertThat(text(record, "/counterpart/name")).isEqualTo("Servicenämnden");

        JsonNode compiled = Found.only(read(archivist, REMISS + "/compilation").get("replies"), "/body", "SFN");
        assertThat(text(compiled, "/status")).isEqualTo("ANSWERED_LATE");
        assertThat(compiled.get("daysLate").asInt()).isEqualTo(34);
        assertThat(compiled.get("afterSummary").asBoolean()).isFalse();
        assertThat(stage.text("arkivarie", REMISS + "/compilation", "text/html"))
                .contains("Svarade 34 dagar för sent");
    }

    @Test
    void A9_the_compilation_tells_that_servicenamnden_contests_point_4_3_a() {
        JsonNode compilation = read(archivist, REMISS + "/compilation");
        assertThat(text(Found.only(compilation.get("replies"), "/body", "SFN"), "/overall"))
                .isEqualTo("SUPPORT_WITH_REMARKS");

        JsonNode contested = Found.only(compilation.get("contested"), "/point", "4.3 a");
        JsonNode voice = Found.only(contested.get("voices"), "/body", "SFN");
        assertThat(text(voice, "/stance")).isEqualTo("OPPOSE");
        assertThat(text(voice, "/kind")).isEqualTo("RESPONSIBILITY");
        assertThat(text(voice, "/remark")).contains("kan inte vara huvudansvarig");
        assertThat(text(voice, "/offer")).contains("bygga och underhålla");

        JsonNode general = Found.only(compilation.get("generalRemarks"), "/body", "SFN");
        assertThat(text(general, "/kind")).isEqualTo("RESOURCES");
        assertThat(text(general, "/remark")).contains("omprioriteringar");
    }

    @Test
    void A10_an_extension_keeps_both_dates_with_who_granted_it_and_why() {
        JsonNode granted = lineOf("SN", "2021-09-14");
        assertThat(text(granted, "/line/asked/dueOn")).isEqualTo("2021-08-20");
        assertThat(text(granted, "/line/dueOn")).isEqualTo("2021-09-15");
        assertThat(granted.at("/line/extensions")).hasSize(1);
        JsonNode extension = granted.at("/line/extensions/0");
        assertThat(text(extension, "/state")).isEqualTo("GRANTED");
        assertThat(text(extension, "/askedOn")).isEqualTo("2021-08-16");
        assertThat(extension.get("askedLate").asBoolean()).isFalse();
        assertThat(text(extension, "/newDueOn")).isEqualTo("2021-09-15");
        assertThat(text(extension, "/decidedBy")).isEqualTo("Carolina Andersson");
        assertThat(text(extension, "/reason")).isNotBlank();

        JsonNode lying = read(stage.as("kansli.sn"), "/api/v1/incoming-remisser/SN-IN-KS-2021-0486-R1");
        assertThat(text(lying, "/originalDueOn")).isEqualTo("2021-08-20");
        assertThat(text(lying, "/dueOn")).isEqualTo("2021-09-15");
    }

    @Test
    void A10_an_answer_within_the_extended_time_is_in_time() {
        JsonNode answered = lineOf("SN", "2021-09-14");
        assertThat(text(answered, "/status")).isEqualTo("ANSWERED");
        assertThat(answered.get("daysLate").asInt()).isZero();
        assertThat(text(answered, "/line/answers/0/receivedOn")).isEqualTo("2021-09-14");
    }

    @Test
    void A11_those_who_declined_are_told_from_those_who_were_silent() {
        JsonNode replies = read(archivist, REMISS + "/compilation").get("replies");
        assertThat(bodiesWith(replies, "DECLINED")).containsExactlyInAnyOrder("KHAB", "KFN");
        assertThat(bodiesWith(replies, "NO_ANSWER")).containsExactlyInAnyOrder("ON", "SKN", "KVAB");
        assertThat(text(Found.only(replies, "/body", "KHAB"), "/text")).contains("avstår från att yttra sig");
    }

    @Test
    void A15_the_case_has_its_origin_and_both_its_titles_find_it() {
        JsonNode origin = Found.only(read(archivist, KS_CASE).get("links"), "/kind", "ORIGIN");
        assertThat(text(origin, "/other/printed")).isEqualTo("Verksamhetsplan 2021");
        assertThat(text(origin, "/note")).contains("ta fram en Integrations- och etableringsstrategi");

        assertThat(casesIn(read(registrarOfKs, "/api/v1/diarium?text=etableringsstrategi")))
                .containsExactly("KS-2021-0486");
        assertThat(casesIn(read(registrarOfKs, "/api/v1/diarium?text=kulturell%20inkludering")))
                .containsExactly("KS-2021-0486");
    }

    @Test
    void A15_the_strategy_is_adopted_when_the_decision_is_recorded_and_not_before() {
        JsonNode before = read(archivist, KS_CASE + "?validAt=2022-01-30").get("decisions");
        assertThat(Found.texts(before, "/reference/body")).containsExactly("KSIA", "KS");
        assertThat(Found.texts(before, "/kind")).containsExactly("SEND_ON_REMISS", "FORWARD");

        JsonNode after = read(archivist, KS_CASE + "?validAt=2022-01-31").get("decisions");
        JsonNode adopting = Found.only(after, "/kind", "ADOPT");
        assertThat(after).hasSize(3);
        assertThat(text(adopting, "/reference/body")).isEqualTo("KF");
        assertThat(text(adopting, "/reference/paragraph")).isEqualTo("§ 8");
        assertThat(text(adopting, "/source/meeting")).isEqualTo("KF-M-KF-1");
    }

    @Test
    void CON_18_A14_fullmaktige_got_the_strategy_with_both_annexes_and_reads_them_through_its_own_item() {
        ApiUser secretary = stage.as("sekreterare.kf");
        JsonNode item = read(secretary, "/api/v1/meetings/KF-M-KF-1/proceedings")
                .get("items")
                .get(1);
        assertThat(text(item, "/caseId")).isEqualTo("KS-2021-0486");
        assertThat(Found.texts(item.get("documents"), "/recordNumber")).containsExactly("1", "2");

        String documents = "/api/v1/meetings/KF-M-KF-1/items/2/documents";
        for (String laid : List.of("/1/file", "/2/file", "/2/annexes/1/file", "/2/annexes/2/file")) {
            assertThat(stage.text("sekreterare.kf", documents + laid, "*/*")).isNotBlank();
        }
        secretary.get(documents + "/3/file").expect(404);
        secretary.get("/api/v1/meetings/KF-M-KF-1/items/1/documents/1/file").expect(404);
        stage.as("martina.adielsbalk").get(documents + "/1/file").expect(404);
    }

    @Test
    void A14_the_case_went_from_body_to_body_and_waits_for_nobody_any_more() {
        assertThat(timelineOf(KS_CASE + "/timeline")
                        .valueStream()
                        .map(entry -> text(entry, "/event"))
                        .filter(event -> event.startsWith("CaseMadeReady")
                                || event.startsWith("CaseOnAgenda")
                                || event.startsWith("CaseHandled")
                                || event.startsWith("CaseForwarded")))
                .containsExactly(
                        "CaseMadeReady",
                        "CaseOnAgenda",
                        "CaseHandled",
                        "CaseMadeReady",
                        "CaseOnAgenda",
                        "CaseHandled",
                        "CaseForwarded",
                        "CaseOnAgenda",
                        "CaseHandled");
        assertThat(read(stage.as("sekreterare.kf"), "/api/v1/bodies/KF/waiting"))
                .isEmpty();
    }

    @Test
    void A17_the_case_of_KS_does_not_exist_for_an_officer_of_SFN() {
        ApiUser officer = stage.as("martina.adielsbalk");
        for (String path : List.of(KS_CASE, KS_CASE + "/timeline", KS_CASE + "/records/1/file", REMISS)) {
            officer.get(path).expect(404);
        }
    }

    @Test
    void A17_the_case_and_the_inbox_of_SFN_do_not_exist_for_an_officer_of_KS() {
        ApiUser officer = stage.as("carolina.andersson");
        for (String path : List.of(SFN_CASE, SFN_CASE + "/timeline", "/api/v1/inboxes/SFN", SFN_INBOX_ITEM)) {
            officer.get(path).expect(404);
        }
    }

    @Test
    void A17_what_KS_sent_is_read_with_its_annexes_in_the_case_of_SFN() throws IOException {
        JsonNode received = Found.only(read(registrarOfSfn, SFN_CASE).get("records"), "/kind", "INCOMING");
        assertThat(text(received, "/counterpart/name")).isEqualTo("Kommunstyrelsen");
        assertThat(Found.texts(received.at("/versions/0/annexes"), "/title"))
                .containsExactly(
                        "Kommunledningskontorets skrivelse",
                        "Strategi för etnisk och kulturell inkludering 2022–2025",
                        "Nyckeltal för uppföljning",
                        "Åtgärdsplan");
        assertThat(stage.text("registrator.sfn", SFN_CASE + "/records/1/annexes/2.2/file", "*/*"))
                .isEqualTo(stage.text("registrator.ks", KS_CASE + "/records/2/annexes/2/file", "*/*"))
                .isEqualTo(story("atgardsplan.txt"));
    }

    @Test
    void A19_on_the_due_date_nobody_sees_a_memo() {
        assertThat(read(archivist, SFN_CASE + "?validAt=2021-08-20").at("/answering/memos"))
                .isEmpty();
        assertThat(eventsOf(SFN_CASE + "/timeline?validAt=2021-08-20")).doesNotContain("TjansteskrivelseWritten");
        assertThat(lineOf("SFN", "2021-08-20").at("/line/answers")).isEmpty();
        assertThat(Found.texts(recordsOfKs("2021-08-20"), "/counterpart/name")).doesNotContain("Servicenämnden");
    }

    @Test
    void A19_on_the_day_of_the_memo_SFN_sees_it_and_KS_does_not() {
        assertThat(read(archivist, SFN_CASE + "?validAt=2021-09-08").at("/answering/memos"))
                .hasSize(1);
        assertThat(eventsOf(SFN_CASE + "/timeline?validAt=2021-09-08")).contains("TjansteskrivelseWritten");

        assertThat(lineOf("SFN", "2021-09-08").at("/line/answers")).isEmpty();
        assertThat(Found.texts(recordsOfKs("2021-09-08"), "/counterpart/name")).doesNotContain("Servicenämnden");
        assertThat(eventsOf(KS_CASE + "/timeline?validAt=2021-09-08")).noneMatch(name -> name.startsWith("Tjanste"));
    }

    @Test
    void A19_what_was_true_but_not_yet_recorded_was_not_known() {
        Instant recorded = Instant.parse(text(
                Found.only(timelineOf(SFN_CASE + "/timeline"), "/event", "TjansteskrivelseWritten"), "/recordedAt"));
        String valid = SFN_CASE + "?validAt=2021-09-08&knownAt=";
        assertThat(read(archivist, valid + recorded.minusMillis(1)).at("/answering/memos"))
                .isEmpty();
        assertThat(read(archivist, valid + recorded.plusMillis(1)).at("/answering/memos"))
                .hasSize(1);
    }

    @Test
    void every_event_of_the_timeline_says_who_did_it_when_it_was_true_and_when_it_was_recorded() {
        JsonNode dispatched = Found.only(timelineOf(SFN_CASE + "/timeline"), "/event", "RemissvarDispatched");
        assertThat(text(dispatched, "/user")).isEqualTo("sekreterare.sfn");
        assertThat(text(dispatched, "/name")).isEqualTo("Servicenämndens sekreterare");
        assertThat(text(dispatched, "/role")).isEqualTo("NAMNDSEKRETERARE");
        assertThat(text(dispatched, "/authority")).isEqualTo("SFN");
        assertThat(text(dispatched, "/channel")).isEqualTo("api");
        assertThat(text(dispatched, "/happenedOn")).isEqualTo("2021-09-23");
        assertThat(Instant.parse(text(dispatched, "/recordedAt")))
                .isBetween(Instant.now().minus(Duration.ofHours(1)), Instant.now());
        assertThat(text(dispatched, "/correlation")).isNotBlank();
    }

    @Test
    void CON_8_A4_what_a_meeting_decided_was_entered_because_its_paragraph_stands() {
        JsonNode adopted = Found.only(timelineOf(SFN_CASE + "/timeline"), "/event", "YttrandeAdopted");
        assertThat(text(adopted, "/role")).isEqualTo("SYSTEM");
        assertThat(text(adopted, "/channel")).isEqualTo("EnterMeetingDecisionInCase");
        assertThat(text(adopted, "/happenedOn")).isEqualTo("2021-09-22");
        JsonNode decided = Found.only(timelineOf(SFN_CASE + "/timeline"), "/event", "DecisionEntered");
        assertThat(text(decided, "/causation")).isEqualTo(text(adopted, "/causation"));
    }

    @Test
    void what_happened_by_itself_says_which_event_made_it_happen_also_across_the_border() {
        JsonNode dispatched = Found.only(timelineOf(SFN_CASE + "/timeline"), "/event", "RemissvarDispatched");
        JsonNode received = timelineOf(KS_CASE + "/timeline")
                .valueStream()
                .filter(entry -> text(entry, "/event").equals("RemissvarReceived"))
                .filter(entry -> text(entry, "/happenedOn").equals("2021-09-23"))
                .findFirst()
                .orElseThrow();
        assertThat(text(received, "/role")).isEqualTo("SYSTEM");
        assertThat(text(received, "/channel")).isEqualTo("CarryRemissvarToSender");
        assertThat(text(received, "/causation")).isEqualTo(text(dispatched, "/eventId"));
        assertThat(text(received, "/correlation")).isEqualTo(text(dispatched, "/correlation"));
    }

    @Test
    void everyone_reads_public_titles_and_parties_and_nothing_of_what_is_answered() {
        JsonNode disclosed = stage.publicly("/diarium/SFN-2021-0130");
        assertThat(text(disclosed, "/entry/title")).isEqualTo(TITLE);
        assertThat(Found.names(disclosed.get("entry")))
                .containsExactlyInAnyOrder(
                        "caseId", "number", "title", "initiator", "status", "receivedOn", "registeredOn", "closedOn");
        assertThat(Found.texts(disclosed.get("records"), "/title"))
                .containsExactly("Remiss: " + TITLE, "Remissvar till Kommunstyrelsen");
        assertThat(disclosed.toString()).doesNotContain("Martina", "4.3 a", "sha256");
    }

    @Test
    void REG_1_what_KS_sent_on_remiss_is_in_its_case_and_in_the_postlista_of_the_day() {
        JsonNode sent = Found.only(read(archivist, KS_CASE).get("records"), "/kind", "OUTGOING");
        assertThat(text(sent, "/counterpart/name")).isEqualTo("samtliga nämnder och bolag inom kommunkoncernen");
        assertThat(sent.at("/versions/0/annexes")).isEmpty();

        JsonNode out = stage.publicly("/postlistor/KS/2021-05-21").get("items");
        assertThat(Found.texts(out, "/kind")).containsExactly("OUTGOING");
        assertThat(Found.texts(out, "/content")).containsExactly("Remiss: " + TITLE);
    }

    @Test
    void the_postlista_of_the_day_tells_of_the_answer_at_both_ends() {
        JsonNode out = stage.publicly("/postlistor/SFN/2021-09-23").get("items");
        assertThat(Found.texts(out, "/kind")).containsExactly("OUTGOING");
        assertThat(Found.texts(out, "/counterpart")).containsExactly("Kommunstyrelsen");

        JsonNode in = stage.publicly("/postlistor/KS/2021-09-23").get("items");
        assertThat(Found.texts(in, "/kind")).containsExactly("INCOMING");
        assertThat(Found.texts(in, "/counterpart")).containsExactly("Servicenämnden");
        assertThat(Found.texts(in, "/caseNumber")).containsExactly("KS 2021/0486");
    }

    private static JsonNode read(ApiUser reader, String path) {
        return reader.get(path).expect(200).body();
    }

    private static JsonNode lineOf(String body, String validAt) {
        return Found.only(read(archivist, REMISS + "?validAt=" + validAt).get("lines"), "/line/asked/body", body);
    }

    private static JsonNode recordsOfKs(String validAt) {
        return read(archivist, KS_CASE + "?validAt=" + validAt).get("records");
    }

    private static JsonNode timelineOf(String path) {
        return read(archivist, path + (path.contains("?") ? "&" : "?") + "limit=200")
                .get("items");
    }

    private static List<String> eventsOf(String path) {
        return Found.texts(timelineOf(path), "/event");
    }

    private static List<String> casesIn(JsonNode page) {
        return Found.texts(page.get("items"), "/caseId");
    }

    private static List<String> bodiesWith(JsonNode replies, String status) {
        return replies.valueStream()
                .filter(reply -> text(reply, "/status").equals(status))
                .map(reply -> text(reply, "/body"))
                .toList();
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString();
    }

    private static LocalDate date(JsonNode node, String pointer) {
        return LocalDate.parse(text(node, pointer));
    }

    private static String story(String fileName) throws IOException {
        try (InputStream in = ToldStory.class.getResourceAsStream("/story/" + fileName)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
