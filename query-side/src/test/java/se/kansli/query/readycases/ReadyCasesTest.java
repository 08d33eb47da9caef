package se.kansli.query.readycases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseReopened;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.preparation.CaseForwarded;
import se.kansli.kernel.preparation.CaseHandled;
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.CaseOnAgenda;
import se.kansli.kernel.preparation.CaseTakenBack;
import se.kansli.kernel.preparation.MemoReference;
import se.kansli.kernel.preparation.MissingConsulted;
import se.kansli.kernel.preparation.Recommendation;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.projection.Rebuild;
import se.kansli.query.readycases.Difference.Kind;

class ReadyCasesTest {

    private static final BodyCode KF = new BodyCode("KF");
    private static final LocalDate SENT = LocalDate.of(2021, 5, 24);
    private static final LocalDate EARLY = LocalDate.of(2022, 1, 3);
    private static final LocalDate LATE = LocalDate.of(2022, 1, 10);
    private static final CaseId STRATEGY = new CaseId("KS-2021-0486");
    private static final CaseId OLDER = new CaseId("SFN-2021-0130");
    private static final CaseId TAKEN_BACK = new CaseId("KS-2021-0500");
    private static final CaseId CLOSED = new CaseId("KS-2021-0501");
    private static final CaseId REOPENED = new CaseId("KS-2021-0502");
    private static final CaseId ON_AGENDA = new CaseId("UN-2021-0001");
    private static final CaseId TABLED = new CaseId("UN-2021-0002");
    private static final CaseId DECIDED = new CaseId("UN-2021-0003");
    private static final BodyCode UN = new BodyCode("UN");
    private static final BodyCode NEXT = new BodyCode("KN");
    private static final MeetingItem ITEM = new MeetingItem(new MeetingId("UN-M-UN-4"), 2);
    private static final MissingConsulted BILAGA_1 =
            new MissingConsulted(1, 1, new AnnexPath("1"), "Bilaga 1", "Nyckeltal");
    private static final MissingConsulted KARTA = new MissingConsulted(3, 1, null, "handling 3", "Karta");

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private final ReadyCases cases = new ReadyCases(database.dataSource());

    @BeforeAll
    static void prepare() {
        Log log = new Log(database);
        RemissId first = RemissId.of(STRATEGY, 1);
        log.append(
                STRATEGY.value(),
                sent(
                        first,
                        document(1, 1, "Strategi"),
                        document(2, 1, "Plan"),
                        document(3, 1, "Karta"),
                        document(4, 1, "Lista")));
        log.append(STRATEGY.value(), sent(RemissId.of(STRATEGY, 2), document(2, 2, "Plan")));
        log.append(STRATEGY.value(), sent(RemissId.of(STRATEGY, 3), document(6, 1, "Av misstag")));
        log.append(STRATEGY.value(), new RemissCancelled(STRATEGY, RemissId.of(STRATEGY, 3), "Av misstag", SENT));
        log.append(STRATEGY.value(), ready(STRATEGY, KF, EARLY.minusDays(9), "Ett utkast", List.of()));
        log.append(
                STRATEGY.value(),
                ready(
                        STRATEGY,
                        KF,
                        LATE,
                        "Strategi för inkludering",
                        List.of(BILAGA_1, KARTA),
                        document(1, 2, "Strategi"),
                        document(2, 2, "Plan"),
                        document(5, 1, "Tjänsteskrivelse")));
        log.append(OLDER.value(), ready(OLDER, KF, EARLY, "Yttrande", List.of()));
        log.append(TAKEN_BACK.value(), ready(TAKEN_BACK, KF, EARLY, "Tas tillbaka", List.of()));
        log.append(TAKEN_BACK.value(), ready(TAKEN_BACK, Story.KS, EARLY, "Kvar hos KS", List.of()));
        log.append(TAKEN_BACK.value(), new CaseTakenBack(TAKEN_BACK, KF, "Ett förslag till", LATE));
        log.append(CLOSED.value(), ready(CLOSED, KF, EARLY, "Stängs", List.of()));
        log.append(CLOSED.value(), new CaseClosed(CLOSED, CloseReason.WITHDRAWN, null, LATE));
        log.append(REOPENED.value(), ready(REOPENED, Story.SFN, EARLY, "Öppnas", List.of()));
        log.append(REOPENED.value(), new CaseClosed(REOPENED, CloseReason.WITHDRAWN, null, LATE));
        log.append(REOPENED.value(), new CaseReopened(REOPENED, "Av misstag", LATE));
        log.append(ON_AGENDA.value(), ready(ON_AGENDA, UN, EARLY, "Står på listan", List.of()));
        log.append(ON_AGENDA.value(), new CaseOnAgenda(ON_AGENDA, ITEM, LATE));
        log.append(TABLED.value(), ready(TABLED, UN, EARLY, "Bordlagt", List.of()));
        log.append(TABLED.value(), new CaseOnAgenda(TABLED, ITEM, LATE));
        log.append(TABLED.value(), handled(TABLED, ItemOutcome.TABLED));
        log.append(DECIDED.value(), ready(DECIDED, UN, EARLY, "Avgjort", List.of()));
        log.append(DECIDED.value(), handled(DECIDED, ItemOutcome.DECIDED));
        log.append(
                DECIDED.value(),
                new CaseForwarded(DECIDED, NEXT, ITEM, "Vidare", null, List.of(), List.of(), List.of(), null, LATE));
        new Rebuild(database.dataSource(), log.journal()).of(List.of(ReadyCases.PROJECTION));
    }

    @Test
    void what_has_waited_longest_is_first_and_what_was_taken_back_or_closed_waits_no_more() {
        assertThat(waitingFor(KF)).containsExactly(OLDER, STRATEGY);
        assertThat(waitingFor(Story.KS)).containsExactly(TAKEN_BACK);
        assertThat(waitingFor(Story.SFN)).containsExactly(REOPENED);
        assertThat(waitingFor(new BodyCode("SN"))).isEmpty();
    }

    @Test
    void MTG_12_what_was_tabled_waits_from_where_it_was_and_what_is_on_an_agenda_or_decided_does_not() {
        assertThat(waitingFor(UN)).containsExactly(TABLED);
        assertThat(cases.find(TABLED, UN).orElseThrow().readiness().from()).isEqualTo(ITEM);
        assertThat(cases.find(ON_AGENDA, UN).orElseThrow().readiness().onAgenda())
                .isEqualTo(ITEM);
        assertThat(cases.find(DECIDED, UN)).isEmpty();
    }

    @Test
    void A14_what_was_forwarded_waits_for_the_next_body_and_tells_from_where_it_came() {
        assertThat(waitingFor(NEXT)).containsExactly(DECIDED);
        assertThat(cases.find(DECIDED, NEXT).orElseThrow().readiness().from()).isEqualTo(ITEM);
    }

    @Test
    void a_case_that_is_made_ready_once_more_waits_as_it_is_now() {
        assertThat(cases.find(STRATEGY, KF).orElseThrow().readiness().title()).isEqualTo("Strategi för inkludering");
        assertThat(cases.find(STRATEGY, Story.KS)).isEmpty();
        assertThat(cases.find(CLOSED, KF)).isEmpty();
    }

    @Test
    void CON_18_A14_difference_as_consulted_and_as_proposed() {
        assertThat(cases.find(STRATEGY, KF).orElseThrow().differences())
                .containsExactly(
                        new Difference(1, "Strategi", Kind.ANOTHER_VERSION, 1, 2, List.of(BILAGA_1)),
                        new Difference(2, "Plan", Kind.SAME_VERSION, 2, 2, List.of()),
                        new Difference(3, "Karta", Kind.MISSING, 1, null, List.of(KARTA)),
                        new Difference(4, "Lista", Kind.ANOTHER_RECORD, 1, null, List.of()),
                        new Difference(5, "Tjänsteskrivelse", Kind.NOT_CONSULTED, null, 1, List.of()));
    }

    private static CaseHandled handled(CaseId caseId, ItemOutcome outcome) {
        return new CaseHandled(caseId, ITEM, "Ärendet", List.of(), List.of(), outcome, null, LATE);
    }

    private List<CaseId> waitingFor(BodyCode body) {
        return cases.waitingFor(body).stream()
                .map(waiting -> waiting.readiness().caseId())
                .toList();
    }

    private static RemittedDocument document(int number, int version, String title) {
        return new RemittedDocument(number, version, title, Story.file(title), List.of());
    }

    private static CaseMadeReady ready(
            CaseId caseId,
            BodyCode body,
            LocalDate on,
            String title,
            List<MissingConsulted> missing,
            RemittedDocument... documents) {
        return new CaseMadeReady(
                caseId,
                body,
                title,
                null,
                new MemoReference(5, 1),
                List.of(new Recommendation(1, "Antas.")),
                List.of(documents),
                missing,
                reason(missing),
                on);
    }

    private static @Nullable String reason(List<MissingConsulted> missing) {
        return missing.isEmpty() ? null : "Skickas för sig";
    }

    private static RemissSent sent(RemissId remissId, RemittedDocument... documents) {
        return new RemissSent(
                STRATEGY,
                remissId,
                1,
                Story.KS,
                "Kommunstyrelsen",
                Diarienummer.of(Story.KS, 2021, 486),
                "Strategi",
                null,
                new DecisionReference(Story.KS, SENT, "§ 19", null),
                "Lämna synpunkter.",
                SENT.plusDays(90),
                List.of(documents),
                "alla nämnder",
                List.of(),
                null,
                null,
                SENT);
    }
}
