package se.kansli.query.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.followup.AssignmentAccepted;
import se.kansli.kernel.followup.AssignmentContested;
import se.kansli.kernel.followup.AssignmentDone;
import se.kansli.kernel.followup.AssignmentEvent;
import se.kansli.kernel.followup.AssignmentGiven;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.followup.AssignmentLapsed;
import se.kansli.kernel.followup.AssignmentLedToCase;
import se.kansli.kernel.followup.AssignmentReported;
import se.kansli.kernel.followup.AssignmentRevoked;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.query.Log;
import se.kansli.query.TestDatabase;
import se.kansli.query.duties.Duty;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Rebuild;

class AssignmentsTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode SFN = new BodyCode("SFN");
    private static final BodyCode SN = new BodyCode("SN");
    private static final MeetingItem ITEM = new MeetingItem(new MeetingId("KS-M-KSIA-7"), 3);
    private static final CaseId STRATEGY = new CaseId("KS-2021-0486");
    private static final LocalDate DECIDED = LocalDate.of(2021, 5, 21);
    private static final LocalDate DUE = LocalDate.of(2021, 12, 15);
    private static final LocalDate DAY = LocalDate.of(2021, 9, 8);
    private static final DecisionReference PARAGRAPH_19 =
            new DecisionReference(new BodyCode("KSIA"), DECIDED, "§ 19", null);
    private static final Responsible SERVICE = new Responsible(SFN, "Serviceförvaltningen");
    private static final Responsible OFFICE = new Responsible(null, "Kommunledningskontoret");

    private static final AssignmentId PLACES = AssignmentId.of(ITEM, 1);
    private static final AssignmentId STATISTICS = AssignmentId.of(ITEM, 2);
    private static final AssignmentId CARE = AssignmentId.of(ITEM, 3);
    private static final AssignmentId SOMETIME = AssignmentId.of(ITEM, 4);
    private static final AssignmentId DONE = AssignmentId.of(ITEM, 5);
    private static final AssignmentId REVOKED = AssignmentId.of(ITEM, 6);
    private static final AssignmentId LAPSED = AssignmentId.of(ITEM, 7);

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private final Assignments assignments = new Assignments(database.dataSource());

    @BeforeAll
    static void give() {
        Log log = new Log(database);
        happened(log, given(PLACES, new Task(SERVICE, List.of(OFFICE), TaskTime.ONCE, DUE)));
        happened(log, new AssignmentContested(PLACES, SFN, "Kan inte vara huvudansvariga.", DAY));
        happened(log, new AssignmentReported(PLACES, KS, "Frågan bereds.", null, DAY));
        happened(log, new AssignmentLedToCase(PLACES, STRATEGY, DAY));
        happened(log, given(STATISTICS, new Task(OFFICE, List.of(), TaskTime.RECURRING, DUE)));
        happened(log, new AssignmentAccepted(STATISTICS, KS, DAY));
        happened(log, new AssignmentReported(STATISTICS, KS, "Årets är gjort.", DUE.plusYears(1), DAY));
        happened(log, given(CARE, new Task(OFFICE, List.of(), TaskTime.ONGOING, null)));
        happened(log, given(SOMETIME, new Task(OFFICE, List.of(SERVICE), TaskTime.ONCE, null)));
        happened(log, given(DONE, new Task(OFFICE, List.of(), TaskTime.ONCE, DUE)));
        happened(log, new AssignmentDone(DONE, PARAGRAPH_19, DAY));
        happened(log, given(REVOKED, new Task(OFFICE, List.of(), TaskTime.ONCE, DUE)));
        happened(log, new AssignmentRevoked(REVOKED, "Går till en annan.", null, DAY));
        happened(log, given(LAPSED, new Task(OFFICE, List.of(), TaskTime.ONCE, DUE)));
        happened(log, new AssignmentLapsed(LAPSED, "Byggs inte.", DAY));
        new Rebuild(database.dataSource(), log.journal()).of(List.of(Assignments.PROJECTION));
    }

    @Test
    void FUP_2_A9_a_contested_assignment_tells_by_whom_and_why_beside_its_reports() {
        AssignmentEntry places = assignments.find(KS, PLACES, DUE).orElseThrow();

        assertThat(places.overdue()).isFalse();
        assertThat(places.assignment().state()).isEqualTo(AssignmentState.CONTESTED);
        assertThat(places.assignment().contest())
                .isEqualTo(new AssignmentContest(SFN, "Kan inte vara huvudansvariga.", DAY));
        assertThat(places.assignment().reports()).containsExactly(new AssignmentReport(KS, "Frågan bereds.", DAY));
        assertThat(places.assignment().cases()).containsExactly(STRATEGY);
        assertThat(places.assignment().source()).isEqualTo(ITEM);
        assertThat(places.assignment().end()).isNull();
        assertThat(places.assignment().version()).isEqualTo(3);
    }

    @Test
    void REG_9_it_is_there_for_those_who_gave_it_and_those_who_were_given_it_and_for_nobody_else() {
        assertThat(assignments.find(SFN, PLACES, DAY)).isPresent();
        assertThat(assignments.find(SN, PLACES, DAY)).isEmpty();
        assertThat(assignments.find(SFN, STATISTICS, DAY)).isEmpty();
        assertThat(listed(SFN, all(), DAY)).containsExactly(PLACES, SOMETIME);
        assertThat(listed(SN, all(), DAY)).isEmpty();
    }

    @Test
    void those_that_are_due_first_come_first_and_those_without_a_day_last() {
        assertThat(listed(KS, all(), DAY)).containsExactly(PLACES, STATISTICS, CARE, SOMETIME);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-15, 0", "2021-12-16, 1", "2022-12-15, 1", "2022-12-16, 2", "2099-01-01, 2"})
    void FUP_2_what_is_ongoing_or_has_no_day_or_has_ended_is_never_overdue(LocalDate today, int overdue) {
        assertThat(assignments.list(KS, all(), today).items())
                .filteredOn(AssignmentEntry::overdue)
                .hasSize(overdue);
        assertThat(List.of(CARE, SOMETIME, DONE, REVOKED, LAPSED))
                .allSatisfy(id -> assertThat(
                                assignments.find(KS, id, today).orElseThrow().overdue())
                        .isFalse());
    }

    @Test
    void FUP_2_what_is_due_within_a_month_lies_on_the_desk_of_those_who_gave_it_until_it_is_done() {
        LocalDate monthBefore = DUE.minusDays(30);
        assertThat(onDesk(KS, monthBefore.minusDays(1))).isEmpty();
        assertThat(onDesk(KS, monthBefore)).containsExactly(PLACES.value());
        assertThat(onDesk(KS, DUE.plusYears(2))).containsExactlyInAnyOrder(PLACES.value(), STATISTICS.value());
        assertThat(onDesk(SFN, DUE.plusYears(2))).isEmpty();
    }

    private List<String> onDesk(BodyCode authority, LocalDate today) {
        return assignments.dutiesOf(authority, today).map(Duty::subject).toList();
    }

    @Test
    void FUP_2_they_are_listed_by_who_leads_or_supports_whatever_the_letters() {
        assertThat(listed(KS, by("sfn"), DAY)).containsExactly(PLACES, SOMETIME);
        assertThat(listed(KS, by("SERVICEFÖRVALTNINGEN "), DAY)).containsExactly(PLACES, SOMETIME);
        assertThat(listed(KS, by("Kommunledningskontoret"), DAY)).hasSize(4);
        assertThat(listed(KS, by("Kommunlednings"), DAY)).isEmpty();
    }

    @Test
    void they_are_listed_by_state_and_by_when_they_are_due() {
        assertThat(listed(KS, in(AssignmentState.DONE), DAY)).containsExactly(DONE);
        assertThat(listed(KS, in(AssignmentState.CONTESTED), DAY)).containsExactly(PLACES);
        assertThat(listed(KS, dueBefore(DUE), DAY)).isEmpty();
        assertThat(listed(KS, dueBefore(DUE.plusDays(1)), DAY)).containsExactly(PLACES);
    }

    @Test
    void how_it_ended_is_told() {
        assertThat(end(DONE)).isEqualTo(new AssignmentEnd(DAY, null, PARAGRAPH_19));
        assertThat(end(REVOKED)).isEqualTo(new AssignmentEnd(DAY, "Går till en annan.", null));
        assertThat(end(LAPSED)).isEqualTo(new AssignmentEnd(DAY, "Byggs inte.", null));
    }

    @Test
    void page_after_page_shows_each_once() {
        List<AssignmentId> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<AssignmentEntry> page = assignments.list(KS, new AssignmentQuery(null, null, null, cursor, 1), DAY);
            page.items().forEach(entry -> seen.add(entry.assignment().assignmentId()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).containsExactly(PLACES, STATISTICS, CARE, SOMETIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "MjAyMS0xMi0xNR9LUw"})
    void a_cursor_that_nobody_was_given_is_refused(String cursor) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AssignmentQuery(null, null, null, cursor, 1));
    }

    private List<AssignmentId> listed(BodyCode reader, AssignmentQuery query, LocalDate today) {
        return assignments.list(reader, query, today).items().stream()
                .map(entry -> entry.assignment().assignmentId())
                .toList();
    }

    private @Nullable AssignmentEnd end(AssignmentId id) {
        return assignments.find(KS, id, DAY).orElseThrow().assignment().end();
    }

    private static AssignmentQuery all() {
        return new AssignmentQuery(null, null, null, null, 50);
    }

    private static AssignmentQuery by(String responsible) {
        return new AssignmentQuery(responsible, null, null, null, 50);
    }

    private static AssignmentQuery in(AssignmentState state) {
        return new AssignmentQuery(null, state, null, null, 50);
    }

    private static AssignmentQuery dueBefore(LocalDate day) {
        return new AssignmentQuery(null, null, day, null, 50);
    }

    private static AssignmentGiven given(AssignmentId id, Task task) {
        return new AssignmentGiven(id, PARAGRAPH_19, 1, ITEM, STRATEGY, "Uppdrag.", task);
    }

    private static void happened(Log log, AssignmentEvent event) {
        log.append(event.assignmentId().value(), event);
    }
}
