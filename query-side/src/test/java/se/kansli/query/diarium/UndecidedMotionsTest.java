package se.kansli.query.diarium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CaseReopened;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.followup.CouncilMotion;
import se.kansli.kernel.followup.CouncilMotionRaised;
import se.kansli.kernel.followup.CouncilMotionReported;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.Log;
import se.kansli.query.TestDatabase;
import se.kansli.query.duties.Duty;
import se.kansli.query.journal.StoredJson;
import se.kansli.query.projection.Rebuild;
import se.kansli.query.publicdiarium.PublicDiarium;

/// What fullmäktige is to decide within a year, or to be told of (FUP-1; KL 5:35).
class UndecidedMotionsTest {

    private static final BodyCode KF = new BodyCode("KF");
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 26);
    private static final LocalDate LEAP_DAY = LocalDate.of(2020, 2, 29);
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 1);
    private static final CaseId REPORTED = new CaseId("KF-2020-0004");
    private static final CaseId UNDECIDED = new CaseId("KF-2021-0017");
    private static final CaseId DECIDED = new CaseId("KF-2021-0018");
    private static final CaseId WITHDRAWN = new CaseId("KF-2021-0019");
    private static final CaseId REOPENED = new CaseId("KF-2021-0020");
    private static final String MOVER = "Förslagsställaren Själv";

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private final Diarium diarium = new Diarium(database.dataSource());

    @BeforeAll
    static void raise() {
        Log log = new Log(database);
        registered(log, REPORTED, 2020, 4, LEAP_DAY);
        log.append(REPORTED.value(), new CouncilMotionReported(REPORTED, "Platsen utreds.", LocalDate.of(2021, 2, 22)));
        registered(log, UNDECIDED, 2021, 17, APRIL);
        registered(log, DECIDED, 2021, 18, APRIL);
        log.append(
                DECIDED.value(), new DecisionTaken(DECIDED, paragraph(), DecisionKind.ANSWERED, "Besvarad.", true, ""));
        registered(log, WITHDRAWN, 2021, 19, APRIL);
        log.append(WITHDRAWN.value(), new CaseClosed(WITHDRAWN, CloseReason.WITHDRAWN, null, TODAY));
        registered(log, REOPENED, 2021, 20, APRIL.plusDays(28));
        log.append(REOPENED.value(), new CaseClosed(REOPENED, CloseReason.NO_ACTION, null, TODAY));
        log.append(REOPENED.value(), new CaseReopened(REOPENED, "Avslutades av misstag", TODAY));
        new Rebuild(database.dataSource(), log.journal()).of(List.of(Diarium.PROJECTION, PublicDiarium.PROJECTION));
    }

    @Test
    void FUP_1_those_that_are_not_decided_are_listed_with_the_day_on_which_their_year_runs_out() {
        assertThat(diarium.undecidedMotions(KF, null, TODAY))
                .extracting(MotionEntry::caseId, MotionEntry::yearEndsOn, MotionEntry::overdue)
                .containsExactly(
                        tuple(REPORTED, LocalDate.of(2021, 2, 28), false),
                        tuple(UNDECIDED, LocalDate.of(2022, 4, 26), true),
                        tuple(REOPENED, LocalDate.of(2022, 5, 24), false));
    }

    @Test
    void FUP_1_what_was_told_of_it_stands_beside_it() {
        assertThat(diarium.undecidedMotions(KF, APRIL, TODAY))
                .extracting(entry -> entry.motion().reports())
                .containsExactly(List.of(new CouncilMotion.Findings(LocalDate.of(2021, 2, 22), "Platsen utreds.")));
    }

    @Test
    void FUP_1_those_whose_year_ends_within_a_month_lie_on_the_desk_until_they_are_reported() {
        assertThat(diarium.dutiesOf(KF, TODAY))
                .extracting(Duty::subject, Duty::byWhen)
                .containsExactly(
                        tuple(UNDECIDED.value(), LocalDate.of(2022, 4, 26)),
                        tuple(REOPENED.value(), LocalDate.of(2022, 5, 24)));
        assertThat(diarium.dutiesOf(KF, LocalDate.of(2022, 4, 23)))
                .extracting(Duty::subject)
                .containsExactly(UNDECIDED.value());
        assertThat(diarium.dutiesOf(new BodyCode("KS"), TODAY)).isEmpty();
    }

    @Test
    void another_authority_has_none_of_them() {
        assertThat(diarium.undecidedMotions(new BodyCode("KS"), null, TODAY)).isEmpty();
    }

    @Test
    void REG_4_who_moved_a_citizens_proposal_is_in_no_public_view() {
        List<String> entries = database.jdbc()
                .sql("select view::text from publicdiarium.views")
                .query(String.class)
                .list();

        assertThat(entries).hasSize(5).allSatisfy(entry -> assertThat(entry).doesNotContain(MOVER));
        assertThat(diarium.undecidedMotions(KF, null, TODAY))
                .allSatisfy(entry -> assertThat(StoredJson.mapper().writeValueAsString(entry))
                        .contains(MOVER));
    }

    private static void registered(Log log, CaseId caseId, int year, int number, LocalDate raisedOn) {
        log.append(
                caseId.value(),
                new CaseRegistered(
                        caseId,
                        Diarienummer.of(KF, year, number),
                        Numbering.ISSUED,
                        CaseKind.CITIZEN_PROPOSAL,
                        "Medborgarförslag om en bänk",
                        "Medborgarförslag om en bänk",
                        null,
                        null,
                        new Party(MOVER, PartyKind.PRIVATE_PERSON),
                        raisedOn,
                        raisedOn));
        log.append(caseId.value(), new CouncilMotionRaised(caseId, KF, List.of(MOVER), raisedOn));
    }

    private static DecisionReference paragraph() {
        return new DecisionReference(KF, LocalDate.of(2021, 12, 20), "§ 201", null);
    }
}
