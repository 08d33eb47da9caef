package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.command.cases.Kalmar.AS_PRINTED;
import static se.kansli.command.cases.Kalmar.DECIDED;
import static se.kansli.command.cases.Kalmar.DUE;
import static se.kansli.command.cases.Kalmar.PARAGRAPH_19;
import static se.kansli.command.cases.Kalmar.REMISS;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.annex;
import static se.kansli.command.cases.Kalmar.decidedToSend;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.remissSent;
import static se.kansli.command.cases.Kalmar.strategyRecord;
import static se.kansli.command.cases.Kalmar.strategyRegistered;
import static se.kansli.command.cases.Refused.refusal;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kansli.command.remiss.SendRemiss;

final class SendingARemissTest {

    @Test
    void A1_a_decided_remiss_freezes_what_is_asked_of_whom_and_by_when() {
        on("2021-05-21")
                .given(strategyRegistered(), strategyRecord(), decidedToSend())
                .when(sendRemiss())
                .expectEvents(remissSent())
                .expectResultMessagePayload(REMISS);
    }

    @Test
    void the_deadline_of_A1_is_a_friday_91_days_after_the_decision() {
        assertThat(DUE.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(ChronoUnit.DAYS.between(DECIDED, DUE)).isEqualTo(91);
    }

    @Test
    void A1_it_is_refused_while_an_annex_that_a_document_names_is_missing() {
        on("2021-05-21")
                .given(
                        strategyRegistered(),
                        strategyRecord(
                                annex(1, "Nyckeltal för uppföljning", null, annex(1, "Tabell", null)),
                                annex(2, "Åtgärdsplan", null)),
                        decidedToSend())
                .when(sendRemiss())
                .expectNoEvents()
                .expectException(refusal("ANNEX_MISSING", "CON-3"))
                .expectExceptionMessage(
                        "Bilagor som handlingarna nämner saknas: Bilaga 1 ”Nyckeltal för uppföljning”, Bilaga 1 ”Tabell”,"
                                + " Bilaga 2 ”Åtgärdsplan”. Bifoga dem innan remissen skickas.");
    }

    private static SendRemiss sendRemiss() {
        return new SendRemiss(
                STRATEGY,
                PARAGRAPH_19,
                "Lämna synpunkter på strategin",
                DUE,
                List.of(new SendRemiss.Document(1, null)),
                new SendRemiss.Consultees(AS_PRINTED, true, true, List.of(), Map.of()));
    }
}
