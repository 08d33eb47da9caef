package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static se.kansli.command.cases.Kalmar.AS_PRINTED;
import static se.kansli.command.cases.Kalmar.DECIDED;
import static se.kansli.command.cases.Kalmar.DUE;
import static se.kansli.command.cases.Kalmar.GAMLA;
import static se.kansli.command.cases.Kalmar.KALMARHEM;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.PARAGRAPH_19;
import static se.kansli.command.cases.Kalmar.RADET;
import static se.kansli.command.cases.Kalmar.REMISS;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.SN;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.annex;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.decidedToSend;
import static se.kansli.command.cases.Kalmar.file;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.remissRecord;
import static se.kansli.command.cases.Kalmar.remissSent;
import static se.kansli.command.cases.Kalmar.strategyRecord;
import static se.kansli.command.cases.Kalmar.strategyRegistered;
import static se.kansli.command.cases.Refused.refusal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.remiss.SendRemiss;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseSecrecyMarkRemoved;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordMarkedSecret;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordVersionAdded;
import se.kansli.kernel.remiss.AskingGround;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.RemittedDocument;

final class SendingARemissTest {

    private static final SendRemiss.Consultees EVERYONE =
            new SendRemiss.Consultees(AS_PRINTED, true, true, List.of(), Map.of());

    @Test
    void A1_a_decided_remiss_freezes_what_is_asked_of_whom_and_by_when() {
        decided().when(send()).expectEvents(remissRecord(null), remissSent()).expectResultMessagePayload(REMISS);
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
                .when(send())
                .expectNoEvents()
                .expectException(refusal("ANNEX_MISSING", "CON-3"))
                .expectExceptionMessage(
                        "Bilagor som handlingarna nämner saknas: Bilaga 1 ”Nyckeltal för uppföljning”, Bilaga 1 ”Tabell”,"
                                + " Bilaga 2 ”Åtgärdsplan”. Bifoga dem innan remissen skickas.");
    }

    @Test
    void REG_1_what_is_sent_is_a_record_of_the_senders_case_that_repeats_no_document() {
        decided()
                .andGiven(new CaseTitleChanged(STRATEGY, "Strategi, internt", "Strategi", DECIDED))
                .when(send())
                .expectEventsMatching(payloadsMatching(exactSequenceOf(
                        Matchers.predicate(new RecordRegistered(
                                STRATEGY,
                                2,
                                RecordKind.OUTGOING,
                                DECIDED,
                                new Party(AS_PRINTED, PartyKind.AUTHORITY),
                                "Remiss: Strategi, internt",
                                "Remiss: Strategi",
                                null,
                                List.of(),
                                null,
                                DECIDED)::equals),
                        Matchers.predicate(RemissSent.class::isInstance))));
    }

    @Test
    void what_nobody_can_read_is_not_sent() {
        on("2021-05-21")
                .given(strategyRegistered(), record(RecordKind.ESTABLISHED, null), decidedToSend())
                .when(send())
                .expectNoEvents()
                .expectException(refusal("DOCUMENT_MISSING", "CON-3"));
        on("2021-05-21")
                .given(
                        strategyRegistered(),
                        record(RecordKind.ESTABLISHED, null),
                        new RecordVersionAdded(
                                STRATEGY, 1, 2, date("2021-05-20"), file("strategi.pdf"), List.of(), "Inskannad"),
                        decidedToSend())
                .when(send())
                .expectEventsMatching(sentAs(sent -> sent.documents().getFirst().version() == 2));
    }

    @Test
    void working_material_is_not_sent() {
        on("2021-05-21")
                .given(strategyRegistered(), record(RecordKind.DRAFT, file("utkast.docx")), decidedToSend())
                .when(send())
                .expectNoEvents()
                .expectException(refusal("DRAFT_NOT_SENT", "CON-3"));
    }

    @Test
    void a_document_is_sent_once() {
        decided()
                .when(new SendRemiss(
                        STRATEGY,
                        PARAGRAPH_19,
                        "Lämna synpunkter",
                        DUE,
                        List.of(new SendRemiss.Document(1, null), new SendRemiss.Document(1, 1)),
                        EVERYONE))
                .expectNoEvents()
                .expectException(refusal("DOCUMENT_TWICE", "CON-3"));
    }

    @Test
    void the_second_remiss_of_a_case_has_an_identity_of_its_own() {
        decided().andGiven(remissSent()).when(send()).expectResultMessagePayload(RemissId.of(STRATEGY, 2));
    }

    @Test
    void the_public_title_is_what_crosses_the_border() {
        decided()
                .andGiven(new CaseTitleChanged(STRATEGY, "Strategi, internt", "Strategi", DECIDED))
                .when(send())
                .expectEventsMatching(sentAs(sent -> sent.title().equals("Strategi")));
    }

    @Test
    void REG_5_the_secrecy_mark_of_the_case_goes_with_it() {
        SecrecyGround ground = new SecrecyGround("25 kap. 1 § OSL");
        CaseMarkedSecret marked = new CaseMarkedSecret(STRATEGY, ground, DECIDED);
        decided()
                .andGiven(marked, new RecordMarkedSecret(STRATEGY, 1, new SecrecyGround("21 kap. 1 § OSL"), DECIDED))
                .when(send())
                .expectEvents(remissRecord(ground), remissSent(ground));
        decided()
                .andGiven(marked, new CaseSecrecyMarkRemoved(STRATEGY, "Sekretessen har upphört", DECIDED))
                .when(send())
                .expectEvents(remissRecord(null), remissSent());
    }

    @Test
    void REG_5_the_secrecy_mark_of_a_document_that_is_asked_about_goes_with_it() {
        SecrecyGround ground = new SecrecyGround("21 kap. 1 § OSL");
        decided()
                .andGiven(new RecordMarkedSecret(STRATEGY, 1, ground, DECIDED))
                .when(send())
                .expectEvents(remissRecord(ground), remissSent(ground));
    }

    @Test
    void without_a_recorded_decision_it_is_refused() {
        on("2021-05-21")
                .given(strategyRegistered(), strategyRecord())
                .when(send())
                .expectNoEvents()
                .expectException(refusal("NOT_DECIDED", "CON-3"));
    }

    @Test
    void a_decision_to_do_something_else_does_not_send_it() {
        on("2021-05-21")
                .given(
                        strategyRegistered(),
                        strategyRecord(),
                        new DecisionTaken(STRATEGY, PARAGRAPH_19, DecisionKind.NOTE, "noterar", false, "förberedande"))
                .when(send())
                .expectNoEvents()
                .expectException(refusal("NOT_DECIDED", "CON-3"));
    }

    @Test
    void a_delegation_is_enough() {
        DecisionReference delegation = new DecisionReference(KS, DECIDED, null, "KS delegationsordning 1.4");
        on("2021-05-21")
                .given(strategyRegistered(), strategyRecord())
                .when(send(delegation, "Lämna synpunkter", DUE, EVERYONE))
                .expectEventsMatching(sentAs(sent -> sent.decision().equals(delegation)));
    }

    @Test
    void it_asks_something() {
        decided()
                .when(send(PARAGRAPH_19, " ", DUE, EVERYONE))
                .expectNoEvents()
                .expectException(refusal("TEXT_MISSING", "CON-3"));
    }

    @Test
    void the_due_date_lies_ahead() {
        decided()
                .when(send(PARAGRAPH_19, "Lämna synpunkter", date("2021-05-20"), EVERYONE))
                .expectNoEvents()
                .expectException(refusal("DUE_DATE_PASSED", "CON-3"));
        decided()
                .when(send(PARAGRAPH_19, "Lämna synpunkter", DECIDED, EVERYONE))
                .expectEventsMatching(sentAs(sent -> sent.dueOn().equals(DECIDED)));
    }

    @Test
    void it_asks_about_at_least_one_document() {
        decided()
                .when(new SendRemiss(STRATEGY, PARAGRAPH_19, "Lämna synpunkter", DUE, List.of(), EVERYONE))
                .expectNoEvents()
                .expectException(refusal("NOTHING_REMITTED", "CON-3"));
    }

    @Test
    void it_asks_at_least_one() {
        decided()
                .when(send(consultees(false, false, List.of(), Map.of())))
                .expectNoEvents()
                .expectException(refusal("NOBODY_ASKED", "CON-3"));
    }

    @Test
    void all_namnder_are_those_that_exist_on_the_day_except_the_sender_the_council_and_its_utskott() {
        decided().when(send(consultees(true, false, List.of(), Map.of()))).expectEventsMatching(asking(SFN, SN));
    }

    @Test
    void a_namnd_that_comes_later_is_asked_by_a_remiss_that_is_sent_later() {
        on("2023-01-01")
                .given(strategyRegistered(), strategyRecord(), decidedToSend())
                .when(send(
                        PARAGRAPH_19,
                        "Lämna synpunkter",
                        date("2023-03-01"),
                        consultees(true, false, List.of(), Map.of())))
                .expectEventsMatching(asking(SFN, SN, new BodyCode("NIA")));
    }

    @Test
    void one_who_is_named_and_belongs_to_a_group_is_asked_once() {
        decided()
                .when(send(consultees(false, true, List.of(KALMARHEM, RADET, RADET), Map.of())))
                .expectEventsMatching(asking(KALMARHEM, RADET));
    }

    @Test
    void one_may_be_given_a_due_date_of_its_own() {
        decided()
                .when(send(consultees(false, false, List.of(SFN, SN), Map.of(SN, date("2021-09-30")))))
                .expectEventsMatching(sentAs(sent -> sent.remissinstanser().stream()
                        .map(Remissinstans::dueOn)
                        .toList()
                        .equals(List.of(DUE, date("2021-09-30")))));
    }

    @Test
    void a_due_date_for_one_who_is_not_asked_is_a_mistake() {
        decided()
                .when(send(consultees(false, false, List.of(SFN), Map.of(SN, date("2021-09-30")))))
                .expectNoEvents()
                .expectException(refusal("DUE_DATE_WITHOUT_REMISSINSTANS", "CON-4"));
    }

    @Test
    void only_bodies_that_exist_are_asked() {
        for (BodyCode unknown : List.of(GAMLA, new BodyCode("XYZ"), new BodyCode("NIA"))) {
            decided()
                    .when(send(consultees(true, true, List.of(unknown), Map.of())))
                    .expectNoEvents()
                    .expectException(refusal("UNKNOWN_REMISSINSTANS", "CON-4"));
        }
    }

    @Test
    void the_sender_does_not_ask_itself() {
        decided()
                .when(send(consultees(false, false, List.of(KS), Map.of())))
                .expectNoEvents()
                .expectException(refusal("ASKS_ITSELF", "CON-4"));
    }

    @Test
    void the_version_that_is_asked_about_stays_the_one_that_was_chosen() {
        decided()
                .andGiven(new RecordVersionAdded(
                        STRATEGY, 1, 2, date("2021-05-20"), file("strategi-2.pdf"), List.of(), "Rättade stavfel"))
                .when(new SendRemiss(
                        STRATEGY,
                        PARAGRAPH_19,
                        "Lämna synpunkter på strategin",
                        DUE,
                        List.of(new SendRemiss.Document(1, 1)),
                        EVERYONE))
                .expectEvents(remissRecord(null), remissSent());
    }

    @Test
    void when_no_version_is_chosen_the_latest_one_is_asked_about() {
        decided()
                .andGiven(new RecordVersionAdded(
                        STRATEGY, 1, 2, date("2021-05-20"), file("strategi-2.pdf"), List.of(), "Rättade stavfel"))
                .when(send())
                .expectEventsMatching(sentAs(sent -> {
                    RemittedDocument document = sent.documents().getFirst();
                    return document.version() == 2 && file("strategi-2.pdf").equals(document.file());
                }));
    }

    @Test
    void CON_1_kommunstyrelsen_tells_by_what_law_it_asks_and_who_signs() {
        decided()
                .when(asking(EVERYONE, AskingGround.KL_6_12, "Carolina Andersson"))
                .expectEventsMatching(sentAs(
                        sent -> sent.ground() == AskingGround.KL_6_12 && "Carolina Andersson".equals(sent.signedBy())));
        decided()
                .when(asking(consultees(false, true, List.of(), Map.of()), AskingGround.FL_26, null))
                .expectEventsMatching(sentAs(sent -> sent.ground() == AskingGround.FL_26 && sent.signedBy() == null));
        decided().when(asking(EVERYONE, null, " ")).expectNoEvents().expectException(refusal("TEXT_MISSING", "CON-3"));
    }

    @Test
    void CON_1_A13_a_company_alone_is_not_asked_by_KL_6_12() {
        decided()
                .when(asking(consultees(false, true, List.of(RADET), Map.of()), AskingGround.KL_6_12, null))
                .expectNoEvents()
                .expectException(refusal("NOT_BY_THAT_LAW", "CON-1"));
    }

    @Test
    void CON_1_the_government_alone_asks_by_RF_7_2() {
        decided()
                .when(asking(EVERYONE, AskingGround.RF_7_2, null))
                .expectNoEvents()
                .expectException(refusal("NOT_BY_THAT_LAW", "CON-1"));
    }

    @Test
    void CON_2_all_are_asked_at_the_same_time_the_same_question_and_told_the_last_day() {
        decided()
                .when(send(consultees(true, true, List.of(RADET), Map.of(SN, date("2021-09-30")))))
                .expectEventsMatching(sentAs(sent -> sent.sentOn().equals(DECIDED)
                        && sent.question().equals("Lämna synpunkter")
                        && sent.remissinstanser().stream()
                                .collect(Collectors.toMap(Remissinstans::body, Remissinstans::dueOn))
                                .equals(Map.of(SFN, DUE, SN, date("2021-09-30"), KALMARHEM, DUE, RADET, DUE))));
    }

    private static SendRemiss asking(
            SendRemiss.Consultees consultees, @Nullable AskingGround ground, @Nullable String signedBy) {
        return new SendRemiss(
                STRATEGY,
                PARAGRAPH_19,
                "Lämna synpunkter",
                DUE,
                List.of(new SendRemiss.Document(1, null)),
                consultees,
                ground,
                signedBy);
    }

    @Test
    void a_document_that_the_case_does_not_have_cannot_be_sent() {
        for (SendRemiss.Document unknown : List.of(
                new SendRemiss.Document(0, null),
                new SendRemiss.Document(2, null),
                new SendRemiss.Document(1, 0),
                new SendRemiss.Document(1, 2))) {
            decided()
                    .when(new SendRemiss(STRATEGY, PARAGRAPH_19, "Lämna synpunkter", DUE, List.of(unknown), EVERYONE))
                    .expectNoEvents()
                    .expectException(
                            unknown.version() == null
                                    ? refusal("NO_SUCH_RECORD", "REG-3")
                                    : refusal("NO_SUCH_VERSION", "CON-3"));
        }
    }

    private static TestExecutor<Case> decided() {
        return on("2021-05-21").given(strategyRegistered(), strategyRecord(), decidedToSend());
    }

    private static RecordRegistered record(RecordKind kind, @Nullable FileReference file) {
        LocalDate date = date("2021-05-12");
        return new RecordRegistered(STRATEGY, 1, kind, date, null, "Strategi", "Strategi", file, List.of(), null, date);
    }

    private static SendRemiss send() {
        return send(PARAGRAPH_19, "Lämna synpunkter på strategin", DUE, EVERYONE);
    }

    private static SendRemiss send(SendRemiss.Consultees consultees) {
        return send(PARAGRAPH_19, "Lämna synpunkter", DUE, consultees);
    }

    private static SendRemiss send(
            DecisionReference decision, String question, LocalDate dueOn, SendRemiss.Consultees consultees) {
        return new SendRemiss(
                STRATEGY, decision, question, dueOn, List.of(new SendRemiss.Document(1, null)), consultees);
    }

    private static SendRemiss.Consultees consultees(
            boolean allNamnder, boolean allCompanies, List<BodyCode> named, Map<BodyCode, LocalDate> ownDueOn) {
        return new SendRemiss.Consultees(AS_PRINTED, allNamnder, allCompanies, named, ownDueOn);
    }

    private static Matcher<List<Message<?>>> asking(BodyCode... bodies) {
        return sentAs(sent -> sent.remissinstanser().stream()
                .map(Remissinstans::body)
                .toList()
                .equals(List.of(bodies)));
    }

    private static Matcher<List<Message<?>>> sentAs(Predicate<RemissSent> expected) {
        return payloadsMatching(exactSequenceOf(
                Matchers.predicate(RecordRegistered.class::isInstance),
                Matchers.predicate(event -> expected.test((RemissSent) event))));
    }
}
