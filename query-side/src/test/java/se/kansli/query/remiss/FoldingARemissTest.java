package se.kansli.query.remiss;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.CodedPoint;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;
import se.kansli.kernel.remiss.ExtensionRequestReceived;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.RemarkKind;
import se.kansli.kernel.remiss.ReminderKind;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemissSummarised;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarCoded;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.SpontaneousAnswerReceived;
import se.kansli.kernel.remiss.Stance;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.journal.RecordedEvent;

class FoldingARemissTest {
    private static final LocalDate GRANTED_TO = LocalDate.of(2021, 9, 15);

    private final RemissFold fold = new RemissFold();
    private Remiss remiss = sent();

    @Test
    void A10_an_extension_keeps_both_due_dates_and_who_granted_it() {
        apply(asked(LocalDate.of(2021, 8, 16), false), granted());

        assertThat(remiss.lines().getFirst()).satisfies(line -> {
            assertThat(line.asked().dueOn()).isEqualTo(Story.DUE_ON);
            assertThat(line.dueOn()).isEqualTo(GRANTED_TO);
            assertThat(line.extensions()).singleElement().satisfies(extension -> {
                assertThat(extension.state()).isEqualTo(ExtensionState.GRANTED);
                assertThat(extension.wantedDueOn()).isEqualTo(GRANTED_TO);
                assertThat(extension.decidedBy()).isEqualTo("Dzenita Abaza");
                assertThat(extension.reason()).isEqualTo("Semester");
            });
        });
        assertThat(status(LocalDate.of(2021, 9, 15))).isEqualTo(LineStatus.EXTENDED);
        assertThat(status(LocalDate.of(2021, 9, 16))).isEqualTo(LineStatus.OVERDUE);
    }

    @Test
    void A10_a_request_after_the_due_date_is_shown_as_late_and_may_be_granted() {
        apply(asked(LocalDate.of(2021, 8, 25), true), granted());

        assertThat(remiss.lines().getFirst().extensions()).singleElement().satisfies(extension -> {
            assertThat(extension.askedLate()).isTrue();
            assertThat(extension.state()).isEqualTo(ExtensionState.GRANTED);
        });
    }

    @Test
    void a_refused_request_leaves_the_due_date() {
        apply(
                asked(LocalDate.of(2021, 8, 16), false),
                new ExtensionRefused(
                        Story.STRATEGY, Story.REMISS, Story.SFN, "Dzenita Abaza", "För sent", Story.DUE_ON));

        assertThat(remiss.lines().getFirst().dueOn()).isEqualTo(Story.DUE_ON);
        assertThat(remiss.lines().getFirst().extensions())
                .extracting(Extension::state)
                .containsExactly(ExtensionState.REFUSED);
    }

    @Test
    void A10_a_request_that_comes_after_the_time_was_given_is_granted_as_if_it_had_come_before() {
        ExtensionRequestReceived asked = asked(LocalDate.of(2021, 8, 16), false);
        apply(asked, granted());
        List<Extension> inOrder = remiss.lines().getFirst().extensions();
        remiss = sent();

        apply(granted(), asked);

        assertThat(remiss.lines().getFirst().extensions()).isEqualTo(inOrder).hasSize(1);
        assertThat(remiss.lines().getFirst().dueOn()).isEqualTo(GRANTED_TO);
    }

    @Test
    void A10_a_request_for_more_than_was_given_waits() {
        apply(
                new ExtensionGranted(
                        Story.STRATEGY,
                        Story.REMISS,
                        Story.SFN,
                        Story.DUE_ON,
                        GRANTED_TO.minusDays(1),
                        "Dzenita Abaza",
                        "Semester",
                        LocalDate.of(2021, 8, 26)),
                asked(LocalDate.of(2021, 8, 16), false));

        assertThat(remiss.lines().getFirst().extensions())
                .extracting(Extension::state)
                .containsExactly(ExtensionState.GRANTED, ExtensionState.REQUESTED);
    }

    @Test
    void more_time_that_nobody_asked_for_is_an_extension_without_a_request() {
        apply(granted());

        assertThat(remiss.lines().getFirst().extensions()).singleElement().satisfies(extension -> {
            assertThat(extension.askedOn()).isNull();
            assertThat(extension.newDueOn()).isEqualTo(GRANTED_TO);
        });
    }

    @Test
    void A11_an_answer_after_the_summary_is_shown_as_late_and_after_the_summary() {
        apply(
                new RemissClosedForAnswers(Story.STRATEGY, Story.REMISS, List.of(Story.SFN), LocalDate.of(2021, 9, 1)),
                new RemissSummarised(Story.STRATEGY, Story.REMISS, 3, LocalDate.of(2021, 9, 2)));
        assertThat(status(LocalDate.of(2021, 9, 3))).isEqualTo(LineStatus.NO_ANSWER);

        apply(answer(AnswerKind.YTTRANDE, 34, true));

        assertThat(status(Story.RECEIVED_ON)).isEqualTo(LineStatus.ANSWERED_LATE);
        assertThat(Compilation.of(RemissView.of(remiss, Story.RECEIVED_ON))
                        .replies()
                        .getFirst()
                        .afterSummary())
                .isTrue();
    }

    @Test
    void an_answer_in_time_is_answered_whatever_day_it_is_read() {
        apply(answer(AnswerKind.YTTRANDE, 0, false));

        assertThat(status(LocalDate.of(2030, 1, 1))).isEqualTo(LineStatus.ANSWERED);
    }

    @Test
    void the_first_answer_counts_and_what_follows_supplements_it() {
        apply(answer(AnswerKind.YTTRANDE, 0, false), answer(AnswerKind.YTTRANDE, 34, false));

        assertThat(remiss.lines().getFirst().answers()).hasSize(2);
        assertThat(status(Story.RECEIVED_ON)).isEqualTo(LineStatus.ANSWERED);
    }

    @Test
    void a_reminder_is_shown_until_something_else_is_true() {
        apply(new RemissinstansReminded(
                Story.STRATEGY,
                Story.REMISS,
                Story.SFN,
                ReminderKind.BEFORE_DUE,
                Story.DUE_ON,
                Story.DUE_ON.minusDays(3)));

        assertThat(status(Story.DUE_ON)).isEqualTo(LineStatus.REMINDED);
    }

    @Test
    void nobody_is_overdue_on_a_remiss_that_was_cancelled() {
        apply(new RemissCancelled(Story.STRATEGY, Story.REMISS, "Strategin dras tillbaka", Story.SENT_ON));

        RemissView view = RemissView.of(remiss, LocalDate.of(2022, 1, 1));
        assertThat(view.phase()).isEqualTo(RemissPhase.CANCELLED);
        assertThat(view.lines()).extracting(LineView::status).containsOnly(LineStatus.CANCELLED);
        assertThat(view.counts().cancelled()).isEqualTo(3);
    }

    @Test
    void CON_19_views_from_those_who_were_not_asked_stand_apart() {
        apply(new SpontaneousAnswerReceived(
                Story.STRATEGY,
                Story.REMISS,
                1,
                new Party("Rädda Barnen", PartyKind.ORGANISATION),
                "Vi välkomnar strategin.",
                3,
                false,
                Story.DUE_ON));

        RemissView view = RemissView.of(remiss, Story.DUE_ON);
        assertThat(view.counts().asked()).isEqualTo(3);
        assertThat(view.spontaneous()).extracting(SpontaneousAnswer::text).containsExactly("Vi välkomnar strategin.");
    }

    @Test
    void points_come_in_the_order_of_the_document_and_a_later_coding_replaces_an_earlier_one() {
        apply(
                answer(AnswerKind.YTTRANDE, 0, false),
                coded(point("1.1 a", Stance.OPPOSE)),
                coded(
                        point("10.1", Stance.SUPPORT),
                        point("4.3 b", Stance.NO_OPINION),
                        point("4.3 a", Stance.SUPPORT)));

        Compilation compilation = Compilation.of(RemissView.of(remiss, Story.DUE_ON));
        assertThat(compilation.contested()).isEmpty();
        assertThat(compilation.otherPoints())
                .extracting(Compilation.Point::point)
                .containsExactly("4.3 a", "4.3 b", "10.1");
    }

    private void apply(OutgoingRemissEvent... events) {
        for (OutgoingRemissEvent event : events) {
            remiss = requireNonNull(fold.apply(remiss, Log.recorded(Story.STRATEGY.value(), 100, event)));
        }
    }

    private LineStatus status(LocalDate today) {
        return RemissView.of(remiss, today).lines().getFirst().status();
    }

    private static Remiss sent() {
        return Story.of(Story.STRATEGY.value()).stream()
                .map(RecordedEvent::event)
                .filter(RemissSent.class::isInstance)
                .map(event -> Remiss.of((RemissSent) event))
                .findFirst()
                .orElseThrow();
    }

    private static ExtensionRequestReceived asked(LocalDate on, boolean late) {
        return new ExtensionRequestReceived(
                Story.STRATEGY, Story.REMISS, Story.SFN, GRANTED_TO, "Nämnden sammanträder senare", late, on);
    }

    private static ExtensionGranted granted() {
        return new ExtensionGranted(
                Story.STRATEGY,
                Story.REMISS,
                Story.SFN,
                Story.DUE_ON,
                GRANTED_TO,
                "Dzenita Abaza",
                "Semester",
                LocalDate.of(2021, 8, 26));
    }

    private static RemissvarReceived answer(AnswerKind kind, int daysLate, boolean afterSummary) {
        return new RemissvarReceived(
                Story.STRATEGY,
                Story.REMISS,
                Story.SFN,
                kind,
                "Svar",
                List.of(),
                4,
                Story.DUE_ON,
                daysLate,
                afterSummary,
                Story.DUE_ON.plusDays(daysLate));
    }

    private static RemissvarCoded coded(CodedPoint... points) {
        return new RemissvarCoded(
                Story.STRATEGY, Story.REMISS, Story.SFN, Stance.SUPPORT, List.of(points), Story.DUE_ON);
    }

    private static CodedPoint point(String point, Stance stance) {
        return new CodedPoint(point, stance, RemarkKind.TEXT, "Synpunkt", null);
    }
}
