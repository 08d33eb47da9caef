package se.kansli.command.cases;

import static se.kansli.command.cases.Kalmar.DUE;
import static se.kansli.command.cases.Kalmar.KALMARHEM;
import static se.kansli.command.cases.Kalmar.RADET;
import static se.kansli.command.cases.Kalmar.REMISS;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.answerReceived;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.file;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.sentOnRemiss;
import static se.kansli.command.cases.Kalmar.strategyRegistered;
import static se.kansli.command.cases.Refused.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.command.remiss.ReceiveRemissvar;
import se.kansli.command.remiss.RegisterRemissvar;
import se.kansli.command.remiss.RegisterSpontaneousAnswer;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissSummarised;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.SpontaneousAnswerReceived;

final class ReceivingAnswersTest {

    private static final RemissClosedForAnswers CLOSED =
            new RemissClosedForAnswers(STRATEGY, REMISS, List.of(SFN), date("2021-09-01"));

    @Test
    void A4_a_late_answer_is_registered_at_once_and_marked_late() {
        on("2021-09-23")
                .given(sentOnRemiss())
                .when(arrives("Servicenämnden är positiv.", "2021-09-23"))
                .expectEvents(
                        answerRecord("Servicenämnden", PartyKind.AUTHORITY, 3, "2021-09-23", "2021-09-23"),
                        answerReceived(SFN, AnswerKind.YTTRANDE, "Servicenämnden är positiv.", 3, "2021-09-23", 34));
    }

    @Test
    void an_answer_on_the_due_date_is_in_time() {
        on("2021-08-20")
                .given(sentOnRemiss())
                .when(arrives("Ja.", "2021-08-20"))
                .expectEvents(
                        answerRecord("Servicenämnden", PartyKind.AUTHORITY, 3, "2021-08-20", "2021-08-20"),
                        answerReceived(SFN, AnswerKind.YTTRANDE, "Ja.", 3, "2021-08-20", 0));
    }

    @Test
    void A10_lateness_is_counted_from_the_extended_date() {
        assertDaysLateWithTimeUntil15September("2021-09-14", 0);
        assertDaysLateWithTimeUntil15September("2021-09-16", 1);
    }

    @Test
    void an_answer_that_is_told_twice_is_one() {
        on("2021-09-24")
                .given(sentOnRemiss())
                .andGiven(answerReceived(SFN, AnswerKind.YTTRANDE, "Ja.", 3, "2021-09-23", 34))
                .when(arrives("Ja.", "2021-09-23"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_different_answer_from_the_same_one_is_registered_too() {
        on("2021-09-24")
                .given(sentOnRemiss())
                .andGiven(
                        answerRecord("Servicenämnden", PartyKind.AUTHORITY, 3, "2021-09-23", "2021-09-23"),
                        answerReceived(SFN, AnswerKind.YTTRANDE, "Ja.", 3, "2021-09-23", 34))
                .when(arrives("Ja, men.", "2021-09-24"))
                .expectEvents(
                        answerRecord("Servicenämnden", PartyKind.AUTHORITY, 4, "2021-09-24", "2021-09-24"),
                        answerReceived(SFN, AnswerKind.YTTRANDE, "Ja, men.", 4, "2021-09-24", 35));
    }

    @Test
    void A11_a_company_that_abstains_on_paper_has_answered() {
        on("2021-08-18")
                .given(sentOnRemiss())
                .when(new RegisterRemissvar(
                        STRATEGY,
                        REMISS,
                        KALMARHEM,
                        AnswerKind.DECLINED,
                        "avstår från att yttra sig",
                        file("kalmarhem.pdf"),
                        date("2021-08-17")))
                .expectEvents(
                        new RecordRegistered(
                                STRATEGY,
                                3,
                                RecordKind.INCOMING,
                                date("2021-08-17"),
                                new Party("Kalmarhem AB", PartyKind.COMPANY),
                                "Remissvar från Kalmarhem AB",
                                "Remissvar från Kalmarhem AB",
                                file("kalmarhem.pdf"),
                                List.of(),
                                null,
                                date("2021-08-18")),
                        answerReceived(KALMARHEM, AnswerKind.DECLINED, "avstår från att yttra sig", 3, "2021-08-17", 0))
                .expectResultMessagePayload(3);
    }

    @Test
    void A11_an_answer_after_the_summary_is_registered_and_says_so() {
        on("2021-09-23")
                .given(sentOnRemiss())
                .andGiven(CLOSED, new RemissSummarised(STRATEGY, REMISS, 3, date("2021-09-10")))
                .when(arrives("Ja.", "2021-09-23"))
                .expectEvents(
                        answerRecord("Servicenämnden", PartyKind.AUTHORITY, 3, "2021-09-23", "2021-09-23"),
                        new RemissvarReceived(
                                STRATEGY,
                                REMISS,
                                SFN,
                                AnswerKind.YTTRANDE,
                                "Ja.",
                                List.of(),
                                3,
                                DUE,
                                34,
                                true,
                                date("2021-09-23")));
    }

    @Test
    void answers_are_registered_whatever_has_happened_to_the_remiss_and_the_case() {
        List<DomainEvent> endings = List.of(
                CLOSED,
                new RemissCancelled(STRATEGY, REMISS, "Dras tillbaka", date("2021-09-01")),
                new CaseClosed(STRATEGY, CloseReason.DECIDED, null, date("2021-09-02")));
        for (DomainEvent ending : endings) {
            on("2021-09-23")
                    .given(sentOnRemiss())
                    .andGiven(ending)
                    .when(arrives("Ja.", "2021-09-23"))
                    .expectEvents(
                            answerRecord("Servicenämnden", PartyKind.AUTHORITY, 3, "2021-09-23", "2021-09-23"),
                            answerReceived(SFN, AnswerKind.YTTRANDE, "Ja.", 3, "2021-09-23", 34));
        }
    }

    @Test
    void an_answer_without_words_from_another_authority_is_not_refused() {
        on("2021-08-18")
                .given(sentOnRemiss())
                .when(arrives("", "2021-08-18"))
                .expectEvents(
                        answerRecord("Servicenämnden", PartyKind.AUTHORITY, 3, "2021-08-18", "2021-08-18"),
                        answerReceived(SFN, AnswerKind.YTTRANDE, "", 3, "2021-08-18", 0));
    }

    @Test
    void a_second_answer_on_paper_is_registered_as_a_record_instead() {
        on("2021-09-24")
                .given(sentOnRemiss())
                .andGiven(answerReceived(SFN, AnswerKind.YTTRANDE, "Ja.", 3, "2021-09-23", 34))
                .when(onPaper(SFN, "2021-09-24"))
                .expectNoEvents()
                .expectException(refusal("ALREADY_ANSWERED", "CON-4"))
                .expectExceptionMessage(
                        "Remissinstansen har redan svarat: registrera kompletteringen som en handling i ärendet.");
    }

    @Test
    void one_who_was_not_asked_has_no_line_to_answer_on() {
        on("2021-08-18")
                .given(sentOnRemiss())
                .when(onPaper(RADET, "2021-08-18"))
                .expectNoEvents()
                .expectException(refusal("NOT_ASKED", "CON-4"));
    }

    @Test
    void an_answer_on_paper_came_between_the_sending_and_today() {
        on("2021-08-18")
                .given(sentOnRemiss())
                .when(onPaper(SFN, "2021-08-19"))
                .expectNoEvents()
                .expectException(refusal("DATE_IN_THE_FUTURE", "CON-7"));
        on("2021-08-18")
                .given(sentOnRemiss())
                .when(onPaper(SFN, "2021-05-20"))
                .expectNoEvents()
                .expectException(refusal("RECEIVED_BEFORE_SENT", "CON-7"));
    }

    @Test
    void anyone_may_send_views_that_nobody_asked_for() {
        Party neighbour = new Party("Anna Andersson", PartyKind.PRIVATE_PERSON);
        on("2021-08-30")
                .given(sentOnRemiss())
                .when(new RegisterSpontaneousAnswer(
                        STRATEGY, REMISS, neighbour, "Jag tycker så här.", null, date("2021-08-29")))
                .expectEvents(
                        new RecordRegistered(
                                STRATEGY,
                                3,
                                RecordKind.INCOMING,
                                date("2021-08-29"),
                                neighbour,
                                "Spontant remissvar",
                                "Spontant remissvar",
                                null,
                                List.of(),
                                null,
                                date("2021-08-30")),
                        new SpontaneousAnswerReceived(
                                STRATEGY, REMISS, 1, neighbour, "Jag tycker så här.", 3, false, date("2021-08-29")))
                .expectResultMessagePayload(3);
    }

    @Test
    void a_remiss_that_the_case_has_not_sent_has_no_answers() {
        on("2021-08-18")
                .given(strategyRegistered())
                .when(arrives("Ja.", "2021-08-18"))
                .expectNoEvents()
                .expectException(refusal("NO_SUCH_REMISS", "CON-3"));
    }

    private static void assertDaysLateWithTimeUntil15September(String receivedOn, int daysLate) {
        on(receivedOn)
                .given(sentOnRemiss())
                .andGiven(new ExtensionGranted(
                        STRATEGY,
                        REMISS,
                        SFN,
                        DUE,
                        date("2021-09-15"),
                        "Carolina Andersson",
                        "Godtagbart skäl",
                        date("2021-08-17")))
                .when(arrives("Ja.", receivedOn))
                .expectEvents(
                        answerRecord("Servicenämnden", PartyKind.AUTHORITY, 3, receivedOn, receivedOn),
                        new RemissvarReceived(
                                STRATEGY,
                                REMISS,
                                SFN,
                                AnswerKind.YTTRANDE,
                                "Ja.",
                                List.of(),
                                3,
                                date("2021-09-15"),
                                daysLate,
                                false,
                                date(receivedOn)));
    }

    private static ReceiveRemissvar arrives(String text, String receivedOn) {
        return new ReceiveRemissvar(STRATEGY, REMISS, SFN, AnswerKind.YTTRANDE, text, List.of(), date(receivedOn));
    }

    private static RegisterRemissvar onPaper(BodyCode body, String receivedOn) {
        return new RegisterRemissvar(STRATEGY, REMISS, body, AnswerKind.YTTRANDE, "Ja.", null, date(receivedOn));
    }

    private static RecordRegistered answerRecord(
            String from, PartyKind kind, int number, String receivedOn, String registeredOn) {
        return new RecordRegistered(
                STRATEGY,
                number,
                RecordKind.INCOMING,
                date(receivedOn),
                new Party(from, kind),
                "Remissvar från " + from,
                "Remissvar från " + from,
                null,
                List.of(),
                null,
                date(registeredOn));
    }
}
