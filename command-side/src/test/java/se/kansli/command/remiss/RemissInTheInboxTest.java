package se.kansli.command.remiss;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.kansli.command.RefusalMatcher;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.AnswerDateMoved;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ArrivedRemissAnswered;
import se.kansli.kernel.remiss.ArrivedRemissWithdrawn;
import se.kansli.kernel.remiss.ExtensionRequestRefused;
import se.kansli.kernel.remiss.ExtensionRequested;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.ReminderArrived;
import se.kansli.kernel.remiss.ReminderKind;
import se.kansli.kernel.remiss.RemissArrived;

class RemissInTheInboxTest {

    private static final IncomingRemissId AT_SFN = new IncomingRemissId("SFN-IN-KS-2021-0486-R1");
    private static final BodyCode KS = new BodyCode("KS");
    private static final SecrecyGround SECRECY = new SecrecyGround("25 kap. 1 § OSL");
    private static final LocalDate SENT_ON = LocalDate.of(2021, 5, 21);
    private static final LocalDate DUE_ON = LocalDate.of(2021, 8, 20);
    private static final LocalDate WANTED = LocalDate.of(2021, 9, 15);
    private static final String REASON = "Nämnden sammanträder först den 8 september.";

    private final FixtureConfiguration<IncomingRemiss> inbox = new AggregateTestFixture<>(IncomingRemiss.class);

    @Test
    void A2_a_remiss_arrives_with_what_is_asked_and_when_the_answer_is_due() {
        inbox.givenNoPriorActivity().when(delivery()).expectEvents(arrived());
    }

    @Test
    void what_is_delivered_twice_arrives_once() {
        inbox.given(arrived())
                .when(delivery())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void CON_15_A10_more_time_is_asked_for_before_the_answer_is_due() {
        itIs(LocalDate.of(2021, 8, 16));

        inbox.given(arrived())
                .when(new RequestExtension(AT_SFN, WANTED, REASON))
                .expectEvents(new ExtensionRequested(AT_SFN, WANTED, REASON, LocalDate.of(2021, 8, 16)));
    }

    @Test
    void CON_15_A10_more_time_may_be_asked_for_late() {
        itIs(LocalDate.of(2021, 8, 25));

        inbox.given(arrived())
                .when(new RequestExtension(AT_SFN, WANTED, REASON))
                .expectEvents(new ExtensionRequested(AT_SFN, WANTED, REASON, LocalDate.of(2021, 8, 25)));
    }

    @Test
    void more_time_ends_later_than_the_time_one_has() {
        itIs(LocalDate.of(2021, 8, 16));

        inbox.given(arrived(), moved())
                .when(new RequestExtension(AT_SFN, WANTED, REASON))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOT_LATER"))
                .expectExceptionMessage("Svaret ska redan vara inne senast 2021-09-15. Begär en senare dag.");
    }

    @Test
    void more_time_is_asked_for_with_a_reason() {
        itIs(LocalDate.of(2021, 8, 16));

        inbox.given(arrived())
                .when(new RequestExtension(AT_SFN, WANTED, " "))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
    }

    @Test
    void who_has_answered_needs_no_more_time() {
        itIs(LocalDate.of(2021, 8, 16));

        inbox.given(arrived(), answered())
                .when(new RequestExtension(AT_SFN, WANTED, REASON))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_ANSWERED"));
    }

    @Test
    void nobody_needs_more_time_for_a_remiss_that_was_withdrawn() {
        itIs(LocalDate.of(2021, 8, 16));

        inbox.given(arrived(), withdrawn())
                .when(new RequestExtension(AT_SFN, WANTED, REASON))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("REMISS_WITHDRAWN"));
    }

    @Test
    void CON_15_A10_a_granted_extension_moves_the_due_date_and_keeps_the_original_one() {
        MoveAnswerDate move = new MoveAnswerDate(AT_SFN, DUE_ON, WANTED, LocalDate.of(2021, 8, 17));

        inbox.given(arrived()).when(move).expectEvents(moved());
        inbox.given(arrived(), moved())
                .when(move)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_extension_that_is_heard_again_after_a_longer_one_does_not_shorten_it() {
        AnswerDateMoved further = new AnswerDateMoved(AT_SFN, DUE_ON, WANTED.plusDays(14), LocalDate.of(2021, 9, 1));

        inbox.given(arrived(), moved(), further)
                .when(new MoveAnswerDate(AT_SFN, DUE_ON, WANTED, LocalDate.of(2021, 8, 17)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_refused_extension_is_heard_once() {
        DeliverExtensionRefusal delivery =
                new DeliverExtensionRefusal(AT_SFN, "Ärendet brådskar.", LocalDate.of(2021, 8, 17));
        ExtensionRequestRefused refused =
                new ExtensionRequestRefused(AT_SFN, "Ärendet brådskar.", LocalDate.of(2021, 8, 17));

        inbox.given(arrived()).when(delivery).expectEvents(refused);
        inbox.given(arrived(), refused)
                .when(delivery)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_reminder_is_heard_once_a_day() {
        LocalDate dayAfter = LocalDate.of(2021, 8, 21);
        ReminderArrived reminded = new ReminderArrived(AT_SFN, ReminderKind.OVERDUE, DUE_ON, dayAfter);

        inbox.given(arrived())
                .when(new DeliverReminder(AT_SFN, ReminderKind.OVERDUE, DUE_ON, dayAfter))
                .expectEvents(reminded);
        inbox.given(arrived(), reminded)
                .when(new DeliverReminder(AT_SFN, ReminderKind.OVERDUE, DUE_ON, dayAfter))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        inbox.given(arrived(), reminded)
                .when(new DeliverReminder(AT_SFN, ReminderKind.OVERDUE, DUE_ON, dayAfter.plusDays(7)))
                .expectEvents(new ReminderArrived(AT_SFN, ReminderKind.OVERDUE, DUE_ON, dayAfter.plusDays(7)));
    }

    @Test
    void the_answer_is_noted_once() {
        NoteArrivedRemissAnswered note =
                new NoteArrivedRemissAnswered(AT_SFN, AnswerKind.YTTRANDE, LocalDate.of(2021, 9, 23));

        inbox.given(arrived()).when(note).expectEvents(answered());
        inbox.given(arrived(), answered())
                .when(note)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_cancelled_remiss_is_withdrawn_once() {
        WithdrawArrivedRemiss withdrawal =
                new WithdrawArrivedRemiss(AT_SFN, "Strategin skrivs om.", LocalDate.of(2021, 6, 1));

        inbox.given(arrived()).when(withdrawal).expectEvents(withdrawn());
        inbox.given(arrived(), withdrawn())
                .when(withdrawal)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private void itIs(LocalDate day) {
        inbox.registerInjectableResource(
                Clock.fixed(day.atTime(12, 0).atZone(Stockholm.ZONE).toInstant(), Stockholm.ZONE));
    }

    private static DeliverRemiss delivery() {
        return new DeliverRemiss(
                AT_SFN,
                RuleProfile.BOARD_SE,
                KS,
                "Kommunstyrelsen",
                Diarienummer.of(KS, 2021, 486),
                "Strategi för etnisk och kulturell inkludering",
                SECRECY,
                "Nämnden ska yttra sig över strategin.",
                DUE_ON,
                List.of(),
                SENT_ON);
    }

    private static RemissArrived arrived() {
        return new RemissArrived(
                AT_SFN,
                RuleProfile.BOARD_SE,
                KS,
                "Kommunstyrelsen",
                Diarienummer.of(KS, 2021, 486),
                "Strategi för etnisk och kulturell inkludering",
                SECRECY,
                "Nämnden ska yttra sig över strategin.",
                DUE_ON,
                List.of(),
                SENT_ON);
    }

    private static AnswerDateMoved moved() {
        return new AnswerDateMoved(AT_SFN, DUE_ON, WANTED, LocalDate.of(2021, 8, 17));
    }

    private static ArrivedRemissAnswered answered() {
        return new ArrivedRemissAnswered(AT_SFN, AnswerKind.YTTRANDE, LocalDate.of(2021, 9, 23));
    }

    private static ArrivedRemissWithdrawn withdrawn() {
        return new ArrivedRemissWithdrawn(AT_SFN, "Strategin skrivs om.", LocalDate.of(2021, 6, 1));
    }
}
