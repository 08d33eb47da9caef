package se.kansli.command.cases;

import static se.kansli.command.cases.Kalmar.DECIDED;
import static se.kansli.command.cases.Kalmar.KF;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.PARAGRAPH_19;
import static se.kansli.command.cases.Kalmar.RADET;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.decidedToSend;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.strategyRegistered;
import static se.kansli.command.cases.Refused.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.decisions.RecordDecision;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.organisation.BodyCode;

final class RecordingADecisionTest {

    @Test
    void A1_sending_on_remiss_is_purely_preparatory_and_cannot_be_appealed() {
        on("2021-05-21")
                .given(strategyRegistered())
                .when(new RecordDecision(
                        STRATEGY,
                        PARAGRAPH_19,
                        DecisionKind.SEND_ON_REMISS,
                        decidedToSend().wording(),
                        null,
                        null))
                .expectEvents(decidedToSend());
    }

    @Test
    void whether_a_decision_can_be_appealed_follows_its_kind_and_the_body_that_took_it() {
        assertAppeal(KS, DecisionKind.GRANT, true, "inte rent förberedande eller rent verkställande (KL 13:2 p 2)");
        assertAppeal(KS, DecisionKind.COMMISSION, false, "rent verkställande (KL 13:2 p 2)");
        assertAppeal(KF, DecisionKind.SEND_ON_REMISS, true, "beslut av fullmäktige (KL 13:2 p 1)");
        assertAppeal(RADET, DecisionKind.ADOPT, false, "laglighetsprövning enligt KL 13 gäller inte detta organ");
    }

    @Test
    void a_person_may_say_otherwise_and_why() {
        on("2021-05-21")
                .given(strategyRegistered())
                .when(decision(KS, DecisionKind.NOTE, true, "påverkar enskilda"))
                .expectEvents(taken(KS, DecisionKind.NOTE, true, "påverkar enskilda"));
    }

    @Test
    void whether_without_why_is_half_an_answer() {
        for (RecordDecision half : List.of(
                decision(KS, DecisionKind.NOTE, true, null),
                decision(KS, DecisionKind.NOTE, null, "påverkar enskilda"))) {
            on("2021-05-21")
                    .given(strategyRegistered())
                    .when(half)
                    .expectNoEvents()
                    .expectException(refusal("APPEAL_HALF_TOLD", "MIN-7"));
        }
    }

    @Test
    void a_decision_is_recorded_once_and_another_point_of_the_same_paragraph_beside_it() {
        on("2021-05-21")
                .given(strategyRegistered(), decidedToSend())
                .when(new RecordDecision(
                        STRATEGY,
                        PARAGRAPH_19,
                        DecisionKind.SEND_ON_REMISS,
                        "godkänner att strategin skickas på remiss",
                        null,
                        null))
                .expectNoEvents()
                .expectException(refusal("ALREADY_RECORDED", "MIN-1"));
        on("2021-05-21")
                .given(strategyRegistered(), decidedToSend())
                .when(new RecordDecision(
                        STRATEGY, PARAGRAPH_19, DecisionKind.COMMISSION, "uppdrar åt kansliet", null, null))
                .expectEvents(new DecisionTaken(
                        STRATEGY,
                        PARAGRAPH_19,
                        DecisionKind.COMMISSION,
                        "uppdrar åt kansliet",
                        false,
                        "rent verkställande (KL 13:2 p 2)"));
    }

    @Test
    void nothing_is_decided_tomorrow() {
        on("2021-05-20")
                .given(strategyRegistered())
                .when(decision(KS, DecisionKind.NOTE, null, null))
                .expectNoEvents()
                .expectException(refusal("DATE_IN_THE_FUTURE", "MIN-1"));
    }

    private static void assertAppeal(BodyCode body, DecisionKind kind, boolean appealable, String reason) {
        on("2021-05-21")
                .given(strategyRegistered())
                .when(decision(body, kind, null, null))
                .expectEvents(taken(body, kind, appealable, reason));
    }

    private static RecordDecision decision(
            BodyCode body, DecisionKind kind, @Nullable Boolean appealable, @Nullable String reason) {
        return new RecordDecision(STRATEGY, reference(body), kind, "beslutar enligt förslaget", appealable, reason);
    }

    private static DecisionTaken taken(BodyCode body, DecisionKind kind, boolean appealable, String reason) {
        return new DecisionTaken(STRATEGY, reference(body), kind, "beslutar enligt förslaget", appealable, reason);
    }

    private static DecisionReference reference(BodyCode body) {
        return new DecisionReference(body, DECIDED, "§ 20", null);
    }
}
