package se.kansli.query.inbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.remiss.AnswerDateMoved;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.ArrivedRemissWithdrawn;
import se.kansli.kernel.remiss.DeclineDecided;
import se.kansli.kernel.remiss.ExtensionRequestRefused;
import se.kansli.kernel.remiss.ExtensionRequested;
import se.kansli.kernel.remiss.RemissEvent;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.query.Log;
import se.kansli.query.Story;

class FoldingTheInboxTest {
    private static final LocalDate DAY = LocalDate.of(2021, 8, 16);
    private static final LocalDate LATER = LocalDate.of(2021, 9, 15);

    private final InboxFold fold = new InboxFold();
    private InboxItem item =
            requireNonNull(fold.apply(null, Story.of(Story.ARRIVED.value()).getFirst()));

    @Test
    void A10_a_granted_extension_moves_the_due_date_and_keeps_the_original() {
        apply(new ExtensionRequested(Story.ARRIVED, LATER, "Semester", DAY));
        assertThat(requireNonNull(item.extension()).state()).isEqualTo(WantedExtension.State.REQUESTED);

        apply(new AnswerDateMoved(Story.ARRIVED, Story.DUE_ON, LATER, DAY));

        assertThat(item.dueOn()).isEqualTo(LATER);
        assertThat(item.arrived().dueOn()).isEqualTo(Story.DUE_ON);
        assertThat(requireNonNull(item.extension()).state()).isEqualTo(WantedExtension.State.GRANTED);
        assertThat(item.isOverdue(LATER)).isFalse();
        assertThat(item.isOverdue(LATER.plusDays(1))).isTrue();
    }

    @Test
    void a_refused_extension_says_why() {
        apply(
                new ExtensionRequested(Story.ARRIVED, LATER, "Semester", DAY),
                new ExtensionRequestRefused(Story.ARRIVED, "Beslutet tas i september", DAY));

        assertThat(item.dueOn()).isEqualTo(Story.DUE_ON);
        assertThat(item.extension())
                .isEqualTo(new WantedExtension(WantedExtension.State.REFUSED, LATER, DAY, "Beslutet tas i september"));
    }

    @Test
    void a_remiss_that_the_sender_cancelled_is_overdue_no_more() {
        apply(new ArrivedRemissWithdrawn(Story.ARRIVED, "Strategin dras tillbaka", DAY));

        assertThat(item.state()).isEqualTo(InboxState.WITHDRAWN);
        assertThat(item.isOverdue(LATER)).isFalse();
        apply(new TjansteskrivelseProposed(Story.ANSWER, 1, DAY));
        assertThat(item.state()).isEqualTo(InboxState.WITHDRAWN);
    }

    @Test
    void a_decision_to_abstain_may_be_dispatched_and_is_an_answer() {
        apply(new DeclineDecided(
                Story.ANSWER, new DecisionReference(Story.SFN, DAY, "§ 80", null), "Berörs inte", null));
        assertThat(item.state()).isEqualTo(InboxState.MAY_BE_DISPATCHED);

        apply(new RemissvarDispatched(Story.ANSWER, Story.ARRIVED, AnswerKind.DECLINED, "", List.of(), 3, null, DAY));
        assertThat(item.answer()).isEqualTo(new SentAnswer(AnswerKind.DECLINED, DAY));
    }

    @Test
    void the_own_case_becomes_the_second_key() {
        assertThat(fold.otherKeyOf(item)).isEmpty();

        apply(new ArrivedRemissRegistered(Story.ARRIVED, Story.ANSWER, Story.SFN_NUMBER, DAY));

        assertThat(fold.otherKeyOf(item)).contains(Story.ANSWER.value());
    }

    private void apply(RemissEvent... events) {
        for (RemissEvent event : events) {
            item = requireNonNull(fold.apply(item, Log.recorded("any", 0, event)));
        }
    }
}
