package se.kansli.query.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.delegation.DelegatedDecisionMinuted;
import se.kansli.kernel.delegation.DelegatedDecisionReported;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.DelegatedMatter;
import se.kansli.kernel.organisation.DelegationOrder;
import se.kansli.kernel.organisation.DelegationOrderSet;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.query.Log;
import se.kansli.query.TestDatabase;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Rebuild;

class DelegatedDecisionsTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode SFN = new BodyCode("SFN");
    private static final LocalDate DECEMBER = LocalDate.of(2021, 12, 20);
    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 10);
    private static final MeetingItem ITEM = new MeetingItem(new MeetingId("KS-M-KS-3"), 2);
    private static final DelegatedDecisionId REPORTED = new DelegatedDecisionId("KS-D-KS-2021-9");
    private static final DelegatedDecisionId MINUTED = new DelegatedDecisionId("KS-D-KS-2021-10");
    private static final DelegatedDecisionId KEPT = new DelegatedDecisionId("KS-D-KS-2021-11");
    private static final DelegatedDecisionId TO_MINUTE = new DelegatedDecisionId("KS-D-KS-2022-1");
    private static final DelegatedDecisionId TO_REPORT = new DelegatedDecisionId("KS-D-KS-2022-2");
    private static final DelegatedDecisionId LATER = new DelegatedDecisionId("KS-D-KS-2022-10");
    private static final DelegationOrder FIRST = order(LocalDate.of(2020, 1, 1), "1.4");
    private static final DelegationOrder SECOND = order(JANUARY, "1.5");

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private static final Log LOG = new Log(database);
    private static final DelegatedDecisions DECISIONS = new DelegatedDecisions(database.dataSource(), LOG.journal());

    @BeforeAll
    static void tell() {
        LOG.append(KS.value(), new BodyEstablished(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null, DECEMBER));
        LOG.append(KS.value(), new DelegationOrderSet(KS, FIRST));
        LOG.append(KS.value(), new DelegationOrderSet(KS, SECOND));
        listed(REPORTED, DECEMBER, true, true);
        listed(MINUTED, DECEMBER, true, false);
        listed(KEPT, DECEMBER, false, false);
        listed(TO_MINUTE, JANUARY, true, false);
        listed(TO_REPORT, JANUARY, false, true);
        listed(LATER, JANUARY, false, true);
        listed(new DelegatedDecisionId("SFN-D-SFN-2022-1"), JANUARY, true, false);
        LOG.append(REPORTED.list().value(), new DelegatedDecisionReported(REPORTED, ITEM, JANUARY));
        LOG.append(MINUTED.list().value(), new DelegatedDecisionMinuted(MINUTED, JANUARY));
        new Rebuild(database.dataSource(), LOG.journal()).of(List.of(DelegatedDecisions.PROJECTION));
    }

    @Test
    void KL_6_40_each_decision_tells_how_the_namnd_learns_of_it_in_the_order_of_the_list() {
        assertThat(DECISIONS.list(KS, new DelegatedQuery(null, null, 50)).items())
                .extracting(DelegatedDecisionView::decision, DelegatedDecisionView::state)
                .containsExactly(
                        tuple(REPORTED, DelegatedState.REPORTED),
                        tuple(MINUTED, DelegatedState.MINUTED),
                        tuple(KEPT, DelegatedState.KEPT),
                        tuple(TO_MINUTE, DelegatedState.TO_MINUTE),
                        tuple(TO_REPORT, DelegatedState.TO_REPORT),
                        tuple(LATER, DelegatedState.TO_REPORT));
        assertThat(DECISIONS.find(KS, REPORTED))
                .get()
                .satisfies(decision -> assertThat(decision.reportedIn()).isEqualTo(ITEM));
        assertThat(DECISIONS.find(KS, MINUTED))
                .get()
                .satisfies(decision -> assertThat(decision.minutedOn()).isEqualTo(JANUARY));
    }

    @Test
    void a_list_is_read_page_by_page() {
        Page<DelegatedDecisionView> first = DECISIONS.list(KS, new DelegatedQuery(null, null, 4));
        Page<DelegatedDecisionView> second = DECISIONS.list(KS, new DelegatedQuery(null, first.next(), 4));

        assertThat(first.items()).extracting(DelegatedDecisionView::decision).endsWith(TO_MINUTE);
        assertThat(second.items()).extracting(DelegatedDecisionView::decision).containsExactly(TO_REPORT, LATER);
        assertThat(second.next()).isNull();
    }

    @Test
    void KL_6_40_the_one_that_has_waited_longest_is_told_first() {
        assertThat(DECISIONS.firstToReport(KS))
                .get()
                .satisfies(decision -> assertThat(decision.decision()).isEqualTo(TO_REPORT));
        assertThat(DECISIONS.firstToReport(SFN)).isEmpty();
    }

    @Test
    void MIN_8_what_is_to_be_minuted_by_itself_lies_on_the_desk_of_its_namnd() {
        assertThat(DECISIONS.dutiesOf(KS, JANUARY))
                .extracting(Duty::kind, Duty::subject)
                .containsExactly(tuple(DutyKind.MINUTE_DELEGATED_DECISION, TO_MINUTE.value()));
    }

    @Test
    void REG_9_another_authority_finds_nothing() {
        assertThat(DECISIONS.find(SFN, TO_REPORT)).isEmpty();
    }

    @Test
    void KL_6_37_the_order_is_the_one_that_holds_on_the_day() {
        assertThat(DECISIONS.order(KS, DECEMBER)).contains(FIRST);
        assertThat(DECISIONS.order(KS, JANUARY)).contains(SECOND);
        assertThat(DECISIONS.order(KS, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(DECISIONS.order(SFN, JANUARY)).isEmpty();
    }

    private static void listed(DelegatedDecisionId id, LocalDate day, boolean appealable, boolean toBeReported) {
        LOG.append(
                id.list().value(),
                new DelegatedDecisionListed(
                        id,
                        new CaseId(id.authority() + "-2021-0486"),
                        new DecisionReference(id.body(), day, null, "1.4"),
                        DecisionKind.GRANT,
                        "Bidraget beviljas.",
                        appealable,
                        "beslutets slag",
                        null,
                        toBeReported));
    }

    private static DelegationOrder order(LocalDate validFrom, String point) {
        return new DelegationOrder(
                validFrom, "KS § 1", List.of(new DelegatedMatter(point, "Bidrag", "Kommundirektören", true)));
    }
}
