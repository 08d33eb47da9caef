package se.kansli.command.cases;

import static se.kansli.command.cases.Kalmar.KALMARHEM;
import static se.kansli.command.cases.Kalmar.REMISS;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.SN;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.answerReceived;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.sentOnRemiss;
import static se.kansli.command.cases.Refused.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.command.remiss.CancelRemiss;
import se.kansli.command.remiss.CloseRemissForAnswers;
import se.kansli.command.remiss.CodeRemissvar;
import se.kansli.command.remiss.SummariseRemiss;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.CodedPoint;
import se.kansli.kernel.remiss.RemarkKind;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissSummarised;
import se.kansli.kernel.remiss.RemissvarCoded;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.Stance;

final class CompilingAnswersTest {

    private static final RemissvarReceived FROM_SFN =
            answerReceived(SFN, AnswerKind.YTTRANDE, "Förvaltningen är positiv ...", 3, "2021-09-23", 34);
    private static final RemissvarReceived FROM_KALMARHEM =
            answerReceived(KALMARHEM, AnswerKind.DECLINED, "avstår från att yttra sig", 3, "2021-08-17", 0);
    private static final RemissClosedForAnswers CLOSED =
            new RemissClosedForAnswers(STRATEGY, REMISS, List.of(SN), date("2021-10-01"));

    @Test
    void CON_16_A9_an_answer_is_coded_point_by_point_and_the_free_text_stays_the_authority() {
        List<CodedPoint> points = List.of(
                new CodedPoint(
                        "4.3 a",
                        Stance.OPPOSE,
                        RemarkKind.RESPONSIBILITY,
                        "kan således inte vara huvudansvariga",
                        "bidra till att uppföra och underhålla beslutade mötesplatser"),
                new CodedPoint(
                        null,
                        Stance.SUPPORT_WITH_REMARKS,
                        RemarkKind.RESOURCES,
                        "finns inte idag utan omprioriteringar",
                        null));
        on("2021-09-24")
                .given(sentOnRemiss())
                .andGiven(FROM_SFN)
                .when(new CodeRemissvar(STRATEGY, REMISS, SFN, Stance.SUPPORT_WITH_REMARKS, points))
                .expectEvents(new RemissvarCoded(
                        STRATEGY, REMISS, SFN, Stance.SUPPORT_WITH_REMARKS, points, date("2021-09-24")));
    }

    @Test
    void CON_16_what_nobody_has_answered_cannot_be_coded() {
        on("2021-09-24")
                .given(sentOnRemiss())
                .when(new CodeRemissvar(STRATEGY, REMISS, SFN, Stance.SUPPORT, List.of()))
                .expectNoEvents()
                .expectException(refusal("NOT_ANSWERED", "CON-16"));
    }

    @Test
    void CON_16_a_coded_point_says_something() {
        on("2021-09-24")
                .given(sentOnRemiss())
                .andGiven(FROM_SFN)
                .when(new CodeRemissvar(
                        STRATEGY,
                        REMISS,
                        SFN,
                        Stance.OPPOSE,
                        List.of(new CodedPoint("4.3 a", Stance.OPPOSE, RemarkKind.TEXT, "", null))))
                .expectNoEvents()
                .expectException(refusal("TEXT_MISSING", "CON-16"));
    }

    @Test
    void A11_when_the_remiss_is_closed_those_who_are_silent_are_told_from_those_who_declined() {
        on("2021-10-01")
                .given(sentOnRemiss())
                .andGiven(FROM_SFN, FROM_KALMARHEM)
                .when(new CloseRemissForAnswers(STRATEGY, REMISS))
                .expectEvents(CLOSED);
    }

    @Test
    void a_remiss_is_closed_once() {
        on("2021-10-02")
                .given(sentOnRemiss())
                .andGiven(CLOSED)
                .when(new CloseRemissForAnswers(STRATEGY, REMISS))
                .expectNoEvents()
                .expectException(refusal("REMISS_NOT_OPEN", "CON-13"));
    }

    @Test
    void the_summary_is_a_record_of_the_case() {
        on("2021-10-04")
                .given(sentOnRemiss())
                .andGiven(CLOSED)
                .when(new SummariseRemiss(STRATEGY, REMISS))
                .expectEvents(
                        new RecordRegistered(
                                STRATEGY,
                                3,
                                RecordKind.ESTABLISHED,
                                date("2021-10-04"),
                                null,
                                "Remissammanställning",
                                "Remissammanställning",
                                null,
                                List.of(),
                                null,
                                date("2021-10-04")),
                        new RemissSummarised(STRATEGY, REMISS, 3, date("2021-10-04")))
                .expectResultMessagePayload(3);
    }

    @Test
    void a_remiss_that_is_still_open_is_not_summarised() {
        on("2021-10-04")
                .given(sentOnRemiss())
                .when(new SummariseRemiss(STRATEGY, REMISS))
                .expectNoEvents()
                .expectException(refusal("NOT_CLOSED_FOR_ANSWERS", "CON-17"));
    }

    @Test
    void a_remiss_is_summarised_once() {
        on("2021-10-05")
                .given(sentOnRemiss())
                .andGiven(CLOSED, new RemissSummarised(STRATEGY, REMISS, 3, date("2021-10-04")))
                .when(new SummariseRemiss(STRATEGY, REMISS))
                .expectNoEvents()
                .expectException(refusal("ALREADY_SUMMARISED", "CON-17"));
    }

    @Test
    void a_remiss_is_cancelled_with_a_reason() {
        on("2021-06-01")
                .given(sentOnRemiss())
                .when(new CancelRemiss(STRATEGY, REMISS, "Strategin dras tillbaka"))
                .expectEvents(new RemissCancelled(STRATEGY, REMISS, "Strategin dras tillbaka", date("2021-06-01")));
        on("2021-06-01")
                .given(sentOnRemiss())
                .when(new CancelRemiss(STRATEGY, REMISS, " "))
                .expectNoEvents()
                .expectException(refusal("TEXT_MISSING", "CON-3"));
    }

    @Test
    void what_is_cancelled_is_not_closed() {
        on("2021-06-02")
                .given(sentOnRemiss())
                .andGiven(new RemissCancelled(STRATEGY, REMISS, "Strategin dras tillbaka", date("2021-06-01")))
                .when(new CloseRemissForAnswers(STRATEGY, REMISS))
                .expectNoEvents()
                .expectException(refusal("REMISS_NOT_OPEN", "CON-13"));
    }
}
