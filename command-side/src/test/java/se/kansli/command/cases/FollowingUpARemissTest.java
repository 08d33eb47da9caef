package se.kansli.command.cases;

import static se.kansli.command.cases.Kalmar.DUE;
import static se.kansli.command.cases.Kalmar.KALMARHEM;
import static se.kansli.command.cases.Kalmar.REMISS;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.SFN_0130;
import static se.kansli.command.cases.Kalmar.SN;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.answerReceived;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.sentOnRemiss;
import static se.kansli.command.cases.Refused.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.command.remiss.AcknowledgeRemiss;
import se.kansli.command.remiss.GrantExtension;
import se.kansli.command.remiss.ReceiveExtensionRequest;
import se.kansli.command.remiss.RefuseExtension;
import se.kansli.command.remiss.RemindRemissinstanser;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;
import se.kansli.kernel.remiss.ExtensionRequestReceived;
import se.kansli.kernel.remiss.ReminderKind;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarReceived;

final class FollowingUpARemissTest {

    @Test
    void A2_the_sender_learns_the_number_of_the_one_who_was_asked() {
        on("2021-05-25")
                .given(sentOnRemiss())
                .when(new AcknowledgeRemiss(STRATEGY, REMISS, SFN, CaseReference.to(SFN_0130)))
                .expectEvents(acknowledged());
    }

    @Test
    void an_acknowledgement_that_is_told_twice_is_one() {
        on("2021-05-26")
                .given(sentOnRemiss())
                .andGiven(acknowledged())
                .when(new AcknowledgeRemiss(STRATEGY, REMISS, SFN, CaseReference.to(SFN_0130)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_new_number_at_the_one_who_was_asked_replaces_the_old() {
        CaseReference newNumber = CaseReference.to(Diarienummer.of(SFN, 2021, 131));
        on("2021-05-26")
                .given(sentOnRemiss())
                .andGiven(acknowledged())
                .when(new AcknowledgeRemiss(STRATEGY, REMISS, SFN, newNumber))
                .expectEvents(new RemissAcknowledged(STRATEGY, REMISS, SFN, newNumber, date("2021-05-26")));
    }

    @Test
    void A3_the_day_after_the_deadline_everyone_who_is_silent_is_reminded() {
        on("2021-08-21")
                .given(sentOnRemiss())
                .andGiven(reminded(SFN, "2021-08-17"), reminded(SN, "2021-08-17"), reminded(KALMARHEM, "2021-08-17"))
                .when(remind("2021-08-21"))
                .expectEvents(overdue(SFN), overdue(SN), overdue(KALMARHEM));
    }

    @Test
    void before_the_deadline_the_reminder_says_so() {
        on("2021-08-06")
                .given(sentOnRemiss())
                .when(remind("2021-08-06"))
                .expectEvents(
                        reminded(SFN, "2021-08-06"), reminded(SN, "2021-08-06"), reminded(KALMARHEM, "2021-08-06"));
    }

    @Test
    void a_day_that_the_plan_does_not_name_reminds_nobody() {
        on("2021-08-05").given(sentOnRemiss()).when(remind("2021-08-05")).expectNoEvents();
    }

    @Test
    void nobody_is_reminded_twice_for_the_same_day() {
        on("2021-08-21")
                .given(sentOnRemiss())
                .andGiven(overdue(SFN), overdue(KALMARHEM))
                .when(remind("2021-08-21"))
                .expectEvents(overdue(SN));
    }

    @Test
    void days_that_were_missed_are_caught_up_by_one_reminder() {
        on("2021-08-10")
                .given(sentOnRemiss())
                .andGiven(reminded(SN, "2021-08-06"), reminded(KALMARHEM, "2021-08-06"))
                .when(remind("2021-08-10"))
                .expectEvents(reminded(SFN, "2021-08-10"));
    }

    @Test
    void one_who_has_answered_is_left_in_peace() {
        on("2021-08-21")
                .given(sentOnRemiss())
                .andGiven(answered(SFN), answered(SN))
                .when(remind("2021-08-21"))
                .expectEvents(overdue(KALMARHEM));
    }

    @Test
    void nobody_is_reminded_once_the_remiss_is_closed() {
        on("2021-08-28")
                .given(sentOnRemiss())
                .andGiven(new RemissClosedForAnswers(STRATEGY, REMISS, List.of(SFN, SN, KALMARHEM), DUE))
                .when(remind("2021-08-28"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void CON_15_A10_a_request_for_more_time_is_noted_once() {
        on("2021-08-16").given(sentOnRemiss()).when(ask("2021-08-16")).expectEvents(asked("2021-08-16", false));
        on("2021-08-16")
                .given(sentOnRemiss())
                .andGiven(asked("2021-08-16", false))
                .when(ask("2021-08-16"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void CON_15_A10_a_request_after_the_due_date_is_noted_as_late_and_may_still_be_granted() {
        on("2021-08-25").given(sentOnRemiss()).when(ask("2021-08-25")).expectEvents(asked("2021-08-25", true));
        on("2021-08-26")
                .given(sentOnRemiss())
                .andGiven(asked("2021-08-25", true))
                .when(grant("2021-09-15"))
                .expectEvents(granted("2021-09-15", "2021-08-26"));
    }

    @Test
    void CON_15_A10_a_request_that_comes_after_the_time_was_given_is_noted_and_waits_for_nothing() {
        on("2021-08-17")
                .given(sentOnRemiss())
                .andGiven(granted("2021-09-15", "2021-08-17"))
                .when(ask("2021-08-16"))
                .expectEvents(asked("2021-08-16", false));
        on("2021-08-17")
                .given(sentOnRemiss())
                .andGiven(granted("2021-09-15", "2021-08-17"), asked("2021-08-16", false))
                .when(refuse())
                .expectNoEvents()
                .expectException(refusal("NO_REQUEST", "CON-15"));
    }

    @Test
    void CON_15_A10_a_request_for_more_than_was_given_waits() {
        on("2021-08-17")
                .given(sentOnRemiss())
                .andGiven(granted("2021-09-01", "2021-08-17"), asked("2021-08-16", false))
                .when(refuse())
                .expectEvents(refused());
    }

    @Test
    void a_request_for_no_more_time_than_was_first_given_is_a_mistake() {
        on("2021-08-17")
                .given(sentOnRemiss())
                .when(new ReceiveExtensionRequest(STRATEGY, REMISS, SFN, DUE, "Sommar", date("2021-08-16")))
                .expectNoEvents()
                .expectException(refusal("NOT_LATER", "CON-15"));
    }

    @Test
    void CON_15_A10_an_extension_keeps_the_original_date_beside_the_new_one() {
        on("2021-08-17")
                .given(sentOnRemiss())
                .andGiven(asked("2021-08-16", false))
                .when(grant("2021-09-15"))
                .expectEvents(granted("2021-09-15", "2021-08-17"));
    }

    @Test
    void a_second_extension_still_knows_the_original_date() {
        on("2021-09-10")
                .given(sentOnRemiss())
                .andGiven(granted("2021-09-15", "2021-08-17"))
                .when(grant("2021-09-30"))
                .expectEvents(granted("2021-09-30", "2021-09-10"));
    }

    @Test
    void more_time_is_more_than_is_given_already() {
        on("2021-08-18")
                .given(sentOnRemiss())
                .andGiven(granted("2021-09-15", "2021-08-17"))
                .when(grant("2021-09-15"))
                .expectNoEvents()
                .expectException(refusal("NOT_LATER", "CON-15"));
    }

    @Test
    void one_who_has_answered_needs_no_more_time() {
        on("2021-08-17")
                .given(sentOnRemiss())
                .andGiven(answered(SFN))
                .when(grant("2021-09-15"))
                .expectNoEvents()
                .expectException(refusal("ALREADY_ANSWERED", "CON-15"));
    }

    @Test
    void a_closed_remiss_is_not_extended() {
        on("2021-08-27")
                .given(sentOnRemiss())
                .andGiven(new RemissClosedForAnswers(STRATEGY, REMISS, List.of(SFN, SN, KALMARHEM), DUE))
                .when(grant("2021-09-15"))
                .expectNoEvents()
                .expectException(refusal("REMISS_NOT_OPEN", "CON-15"));
    }

    @Test
    void an_extension_moves_the_reminders_too() {
        on("2021-08-21")
                .given(sentOnRemiss())
                .andGiven(granted("2021-09-15", "2021-08-17"), answered(SN), answered(KALMARHEM))
                .when(remind("2021-08-21"))
                .expectNoEvents();
        on("2021-09-16")
                .given(sentOnRemiss())
                .andGiven(granted("2021-09-15", "2021-08-17"), answered(SN), answered(KALMARHEM))
                .when(remind("2021-09-16"))
                .expectEvents(new RemissinstansReminded(
                        STRATEGY, REMISS, SFN, ReminderKind.OVERDUE, date("2021-09-15"), date("2021-09-16")));
    }

    @Test
    void CON_15_a_request_is_refused_with_a_reason_and_only_once() {
        on("2021-08-17")
                .given(sentOnRemiss())
                .andGiven(asked("2021-08-16", false))
                .when(refuse())
                .expectEvents(refused());
        on("2021-08-17")
                .given(sentOnRemiss())
                .andGiven(asked("2021-08-16", false), refused())
                .when(refuse())
                .expectNoEvents()
                .expectException(refusal("NO_REQUEST", "CON-15"));
    }

    private static RemissAcknowledged acknowledged() {
        return new RemissAcknowledged(STRATEGY, REMISS, SFN, CaseReference.to(SFN_0130), date("2021-05-25"));
    }

    private static RemindRemissinstanser remind(String day) {
        return new RemindRemissinstanser(STRATEGY, REMISS, date(day));
    }

    private static RemissinstansReminded reminded(BodyCode body, String day) {
        return new RemissinstansReminded(STRATEGY, REMISS, body, ReminderKind.BEFORE_DUE, DUE, date(day));
    }

    private static RemissinstansReminded overdue(BodyCode body) {
        return new RemissinstansReminded(STRATEGY, REMISS, body, ReminderKind.OVERDUE, DUE, date("2021-08-21"));
    }

    private static ReceiveExtensionRequest ask(String day) {
        return new ReceiveExtensionRequest(
                STRATEGY, REMISS, SFN, date("2021-09-15"), "Nämnden sammanträder i september", date(day));
    }

    private static ExtensionRequestReceived asked(String day, boolean late) {
        return new ExtensionRequestReceived(
                STRATEGY, REMISS, SFN, date("2021-09-15"), "Nämnden sammanträder i september", late, date(day));
    }

    private static GrantExtension grant(String newDueOn) {
        return new GrantExtension(STRATEGY, REMISS, SFN, date(newDueOn), "Carolina Andersson", "Godtagbart skäl");
    }

    private static ExtensionGranted granted(String newDueOn, String grantedOn) {
        return new ExtensionGranted(
                STRATEGY, REMISS, SFN, DUE, date(newDueOn), "Carolina Andersson", "Godtagbart skäl", date(grantedOn));
    }

    private static RefuseExtension refuse() {
        return new RefuseExtension(STRATEGY, REMISS, SFN, "Carolina Andersson", "Ärendet ska till fullmäktige");
    }

    private static ExtensionRefused refused() {
        return new ExtensionRefused(
                STRATEGY, REMISS, SFN, "Carolina Andersson", "Ärendet ska till fullmäktige", date("2021-08-17"));
    }

    private static RemissvarReceived answered(BodyCode body) {
        return answerReceived(body, AnswerKind.YTTRANDE, "Vi är positiva.", 3, "2021-08-16", 0);
    }
}
