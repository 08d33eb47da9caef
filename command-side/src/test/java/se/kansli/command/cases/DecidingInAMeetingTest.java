package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static se.kansli.command.cases.Kalmar.ANSWER_CASE;
import static se.kansli.command.cases.Kalmar.PARAGRAPH_19;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.decidedToSend;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.strategyRegistered;
import static se.kansli.command.cases.Kalmar.takenUpAtSfn;
import static se.kansli.kernel.sitting.ItemOutcome.DECIDED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.decisions.EnterMeetingDecision;
import se.kansli.command.decisions.ItemPapers;
import se.kansli.command.decisions.RecordDecision;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.decisions.DecisionEntered;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.preparation.CaseForwarded;
import se.kansli.kernel.preparation.CaseHandled;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.DeclineDecided;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;
import se.kansli.kernel.remiss.YttrandeAdopted;
import se.kansli.kernel.sitting.AdoptedText;

/// What a body decided in a meeting becomes known in its case.
class DecidingInAMeetingTest {

    private static final DecisionReference PARAGRAPH_90 = new DecisionReference(SFN, date("2021-09-22"), "§ 90", null);
    private static final MeetingItem ITEM = new MeetingItem(new MeetingId("SFN-M-SFN-6"), 1);
    private static final MeetingItem OF_UTSKOTT = new MeetingItem(new MeetingId("KS-M-KSIA-7"), 1);
    private static final DecisionPoint ADOPTING = point(1, DecisionKind.ADOPT_AS_OWN, "Yttrandet antas.");
    private static final List<Reservation> RESERVATIONS = List.of(new Reservation("Ledamot 3", "För få resurser."));

    private static final CaseHandled HANDLED_BY_UTSKOTT = handled(STRATEGY, OF_UTSKOTT, date("2021-05-21"));
    private static final CaseHandled HANDLED_BY_SFN = handled(ANSWER_CASE, ITEM, date("2021-09-22"));

    @Test
    void A1_the_paragraph_of_the_meeting_is_the_decision_of_the_case_point_by_point() {
        List<DecisionPoint> points = List.of(
                point(1, DecisionKind.SEND_ON_REMISS, "Strategin skickas på remiss."),
                point(2, DecisionKind.COMMISSION, "Kontoret får i uppdrag att sammanställa svaren."),
                point(3, DecisionKind.COMMISSION, "Kontoret får i uppdrag att återkomma i december."));
        on("2021-05-21")
                .given(strategyRegistered())
                .when(ofUtskott(points))
                .expectEvents(HANDLED_BY_UTSKOTT, new DecisionEntered(STRATEGY, PARAGRAPH_19, OF_UTSKOTT, points));
    }

    @Test
    void the_same_item_is_entered_once() {
        List<DecisionPoint> points = List.of(point(1, DecisionKind.NOTE, "Noteras."));
        on("2021-05-21")
                .given(
                        strategyRegistered(),
                        HANDLED_BY_UTSKOTT,
                        new DecisionEntered(STRATEGY, PARAGRAPH_19, OF_UTSKOTT, points))
                .when(ofUtskott(points))
                .expectNoEvents();
    }

    @Test
    void what_somebody_recorded_by_hand_before_is_not_entered_again_nor_the_other_way_round() {
        DecisionPoint sending = point(1, DecisionKind.SEND_ON_REMISS, "Strategin skickas på remiss.");
        DecisionPoint noting = point(2, DecisionKind.NOTE, "Informationen noteras.");
        on("2021-05-21")
                .given(strategyRegistered(), decidedToSend())
                .when(ofUtskott(List.of(sending, noting)))
                .expectEvents(
                        HANDLED_BY_UTSKOTT, new DecisionEntered(STRATEGY, PARAGRAPH_19, OF_UTSKOTT, List.of(noting)));
        on("2021-05-21")
                .given(strategyRegistered(), new DecisionEntered(STRATEGY, PARAGRAPH_19, OF_UTSKOTT, List.of(sending)))
                .when(new RecordDecision(
                        STRATEGY, PARAGRAPH_19, DecisionKind.SEND_ON_REMISS, "Skickas på remiss.", null, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_RECORDED"));
    }

    @Test
    void CON_8_A4_the_namnds_paragraph_adopts_the_answer_to_the_remiss_with_its_reservations() {
        on("2021-09-22")
                .given(proposed())
                .when(adopting(new AdoptedText(AdoptionMode.AS_PROPOSED, 1, null, null)))
                .expectEvents(
                        HANDLED_BY_SFN,
                        new DecisionEntered(ANSWER_CASE, PARAGRAPH_90, ITEM, List.of(ADOPTING)),
                        new YttrandeAdopted(
                                ANSWER_CASE,
                                PARAGRAPH_90,
                                AdoptionMode.AS_PROPOSED,
                                1,
                                "Förvaltningen är positiv.",
                                null,
                                null,
                                RESERVATIONS));
    }

    @Test
    void CON_9_A5_the_changed_text_of_the_meeting_is_the_one_that_is_adopted() {
        on("2021-09-22")
                .given(proposed())
                .when(adopting(new AdoptedText(
                        AdoptionMode.AMENDED, 1, "Nämnden är positiv men saknar resurser.", "En mening")))
                .expectEvents(
                        HANDLED_BY_SFN,
                        new DecisionEntered(ANSWER_CASE, PARAGRAPH_90, ITEM, List.of(ADOPTING)),
                        new YttrandeAdopted(
                                ANSWER_CASE,
                                PARAGRAPH_90,
                                AdoptionMode.AMENDED,
                                1,
                                "Nämnden är positiv men saknar resurser.",
                                "En mening",
                                null,
                                RESERVATIONS));
    }

    @Test
    void CON_8_what_nobody_proposed_is_not_adopted_by_a_meeting_either_and_nothing_is_half_entered() {
        on("2021-09-22")
                .given(takenUpAtSfn())
                .when(adopting(new AdoptedText(AdoptionMode.AS_PROPOSED, 1, null, null)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_PROPOSED"));
    }

    @Test
    void CON_13_a_namnd_abstains_in_a_meeting() {
        DecisionPoint abstaining = point(1, DecisionKind.DECLINE_REMISS, "Nämnden avstår från att yttra sig.");
        on("2021-09-22")
                .given(takenUpAtSfn())
                .when(ofSfn(List.of(abstaining), null, List.of()))
                .expectEvents(
                        HANDLED_BY_SFN,
                        new DecisionEntered(ANSWER_CASE, PARAGRAPH_90, ITEM, List.of(abstaining)),
                        new DeclineDecided(ANSWER_CASE, PARAGRAPH_90, "Nämnden avstår från att yttra sig.", null));
    }

    @Test
    void MTG_14_D13_what_a_member_stopped_answers_no_remiss() {
        DecisionPoint abstaining = point(2, DecisionKind.DECLINE_REMISS, "Nämnden avstår från att yttra sig.");
        BodyCode instead = new BodyCode("KB");
        on("2021-09-22")
                .given(proposed())
                .when(ofSfn(
                        List.of(ADOPTING.stoppedFor(instead), abstaining.stoppedFor(instead)),
                        new AdoptedText(AdoptionMode.AS_PROPOSED, 1, null, null),
                        List.of()))
                .expectEventsMatching(payloadsMatching(exactSequenceOf(
                        predicate(HANDLED_BY_SFN::equals), predicate(CaseForwarded.class::isInstance))));
    }

    @Test
    void a_decision_is_a_fact_of_a_closed_case_too() {
        List<DecisionPoint> points = List.of(point(1, DecisionKind.NOTE, "Noteras."));
        on("2021-05-21")
                .given(strategyRegistered(), new CaseClosed(STRATEGY, CloseReason.DECIDED, null, date("2021-05-20")))
                .when(ofUtskott(points))
                .expectEvents(HANDLED_BY_UTSKOTT, new DecisionEntered(STRATEGY, PARAGRAPH_19, OF_UTSKOTT, points));
    }

    @Test
    void A12_nobody_but_the_house_itself_carries_a_decision_from_the_meeting() {
        assertThat(EnterMeetingDecision.class.getAnnotation(MayBeGivenBy.class).value())
                .containsExactly(Role.SYSTEM);
    }

    private static EnterMeetingDecision ofUtskott(List<DecisionPoint> points) {
        return new EnterMeetingDecision(
                STRATEGY,
                PARAGRAPH_19,
                OF_UTSKOTT,
                "Ärendet",
                ItemPapers.NONE,
                DECIDED,
                points,
                null,
                false,
                null,
                List.of());
    }

    private static EnterMeetingDecision ofSfn(
            List<DecisionPoint> points, @Nullable AdoptedText adopted, List<Reservation> reservations) {
        return new EnterMeetingDecision(
                ANSWER_CASE,
                PARAGRAPH_90,
                ITEM,
                "Ärendet",
                ItemPapers.NONE,
                DECIDED,
                points,
                null,
                false,
                adopted,
                reservations);
    }

    private static CaseHandled handled(CaseId caseId, MeetingItem item, LocalDate day) {
        return new CaseHandled(caseId, item, "Ärendet", List.of(), List.of(), DECIDED, null, day);
    }

    private static EnterMeetingDecision adopting(@Nullable AdoptedText adopted) {
        return ofSfn(List.of(ADOPTING), adopted, RESERVATIONS);
    }

    private static DecisionPoint point(int number, DecisionKind kind, String wording) {
        return new DecisionPoint(number, kind, wording, false, "rent förberedande (KL 13:2 p 2)", null);
    }

    private static List<DomainEvent> proposed() {
        TjansteskrivelseWritten memo = new TjansteskrivelseWritten(
                ANSWER_CASE,
                1,
                date("2021-09-08"),
                List.of("Peter Arnesson, Förvaltningschef"),
                "Servicenämnden antar yttrandet.",
                "Förvaltningen är positiv.",
                null,
                19);
        return Stream.concat(
                        takenUpAtSfn().stream(),
                        Stream.of(memo, new TjansteskrivelseProposed(ANSWER_CASE, 1, date("2021-09-09"))))
                .toList();
    }
}
