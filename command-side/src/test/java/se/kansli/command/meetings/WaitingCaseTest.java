package se.kansli.command.meetings;

import static se.kansli.command.meetings.Council.CASE;
import static se.kansli.command.meetings.Council.DAY;
import static se.kansli.command.meetings.Council.fullmaktige;
import static se.kansli.command.meetings.Council.namnd;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.agenda.AddItem;
import se.kansli.command.agenda.AddWaitingCase;
import se.kansli.command.agenda.ChangeItem;
import se.kansli.kernel.agenda.AgendaDocument;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.preparation.CaseForwarded;
import se.kansli.kernel.preparation.CaseHandled;
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.CaseOffAgenda;
import se.kansli.kernel.preparation.CaseOnAgenda;
import se.kansli.kernel.preparation.CaseTakenBack;
import se.kansli.kernel.preparation.MemoReference;
import se.kansli.kernel.preparation.Recommendation;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.kernel.sitting.ItemOutcome;

/// A case that waits for a body is put on its agenda as it was laid before it.
class WaitingCaseTest {

    private static final BodyCode SFN = new BodyCode("SFN");
    private static final BodyCode KF = new BodyCode("KF");
    private static final MeetingItem EARLIER = new MeetingItem(new MeetingId("SFN-M-SFN-5"), 3);
    private static final RemittedDocument MEMO = new RemittedDocument(2, 1, "Tjänsteskrivelse", null, List.of());

    @Test
    void CON_18_a_case_that_was_made_ready_becomes_an_item_with_all_that_it_was_made_ready_with() {
        Council body = namnd(11).prepared(ready(SFN));
        body.given()
                .when(new AddWaitingCase(body.meeting, CASE, null))
                .expectResultMessagePayload(1)
                .expectEvents(added(body, null));
    }

    @Test
    void CON_18_a_case_that_does_not_wait_for_the_body_is_refused() {
        for (Council body : List.of(
                namnd(11),
                namnd(11).prepared(ready(KF)),
                namnd(11).prepared(ready(SFN), new CaseTakenBack(CASE, SFN, "Ett förslag till", DAY)),
                namnd(11).prepared(ready(SFN), handled(ItemOutcome.DECIDED)),
                namnd(11).prepared(ready(SFN), handled(ItemOutcome.REFERRED_BACK)))) {
            body.given()
                    .when(new AddWaitingCase(body.meeting, CASE, null))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.conflict("NOT_READY"));
        }
    }

    @Test
    void a_case_is_on_one_agenda_of_a_body_at_a_time() {
        CaseOnAgenda on = new CaseOnAgenda(CASE, EARLIER, DAY);
        Council body = namnd(11).prepared(ready(SFN), on);
        AddWaitingCase adding = new AddWaitingCase(body.meeting, CASE, null);
        body.given().when(adding).expectNoEvents().expectException(RefusalMatcher.conflict("ALREADY_ON_AGENDA"));
        body.prepared(new CaseOffAgenda(CASE, EARLIER, "Sammanträdet ställdes in.", DAY));
        body.given().when(adding).expectEvents(added(body, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLED", "WITHDRAWN"})
    void MTG_12_what_was_put_off_comes_back_as_it_was_and_from_where_it_was(ItemOutcome outcome) {
        Council body = namnd(11).prepared(ready(SFN), new CaseOnAgenda(CASE, EARLIER, DAY), handled(outcome));
        body.given().when(new AddWaitingCase(body.meeting, CASE, null)).expectEvents(added(body, EARLIER));
    }

    @Test
    void MTG_12_what_was_put_on_the_agenda_by_hand_and_tabled_comes_back_too() {
        Council body = namnd(11).prepared(handled(ItemOutcome.TABLED));
        body.given().when(new AddWaitingCase(body.meeting, CASE, null)).expectEvents(added(body, EARLIER));
    }

    @Test
    void MTG_11_what_was_referred_back_and_is_made_ready_anew_continues_the_item_from_which_it_went() {
        Council body = namnd(11).prepared(ready(SFN), handled(ItemOutcome.REFERRED_BACK), ready(SFN));
        body.given().when(new AddWaitingCase(body.meeting, CASE, null)).expectEvents(added(body, EARLIER));
    }

    @Test
    void A14_fullmaktige_takes_up_what_was_forwarded_with_the_proposals_and_the_documents() {
        CaseForwarded forwarded = new CaseForwarded(
                CASE,
                KF,
                EARLIER,
                "Yttrande",
                null,
                List.of(new Recommendation(1, "Anta yttrandet.")),
                List.of(MEMO),
                List.of(),
                null,
                DAY.minusDays(1));
        Council body = fullmaktige(61).prepared(forwarded);
        body.given().when(new AddWaitingCase(body.meeting, CASE, null)).expectEvents(added(body, null));
    }

    @Test
    void MTG_2_after_the_summons_a_waiting_case_is_urgent_or_waits() {
        Council body = fullmaktige(61).calledTo().prepared(ready(KF));
        body.given()
                .when(new AddWaitingCase(body.meeting, CASE, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_IN_THE_SUMMONS"));
        body.given()
                .when(new AddWaitingCase(body.meeting, CASE, "Tiden går ut."))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void REG_9_A17_a_case_of_another_authority_is_there_for_a_body_when_it_lies_before_it_and_not_before() {
        AgendaDocument laid = new AgendaDocument(2, 1, "Tjänsteskrivelse");
        AgendaDocument kept = new AgendaDocument(3, 1, "Internt");
        for (Council stranger : List.of(fullmaktige(61), fullmaktige(61).prepared(ready(SFN)))) {
            stranger.given()
                    .when(new AddItem(stranger.meeting, "Yttrande", CASE, List.of(), List.of(laid), null, null))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("CASE_UNKNOWN"));
            stranger.given()
                    .when(new AddWaitingCase(stranger.meeting, CASE, null))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("CASE_UNKNOWN"));
        }
        Council asked = fullmaktige(61).prepared(ready(KF));
        asked.given()
                .when(new AddItem(asked.meeting, "Yttrande", CASE, List.of(), List.of(laid), null, null))
                .expectSuccessfulHandlerExecution();
        asked.given()
                .when(new AddItem(asked.meeting, "Yttrande", CASE, List.of(), List.of(laid, kept), null, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("DOCUMENT_UNKNOWN"));
        Council changing = fullmaktige(61).calledTo().prepared(ready(KF));
        changing.given()
                .when(new ChangeItem(changing.meeting, 1, "Yttrande", List.of(), List.of(kept)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("DOCUMENT_UNKNOWN"));
    }

    @Test
    void an_item_comes_with_documents_that_its_case_has() {
        Council body = namnd(11);
        for (AgendaDocument unknown :
                List.of(new AgendaDocument(4, 1, "?"), new AgendaDocument(3, 2, "?"), new AgendaDocument(3, 0, "?"))) {
            body.given()
                    .when(new AddItem(body.meeting, "Yttrande", CASE, List.of(), List.of(unknown), null, null))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("DOCUMENT_UNKNOWN"));
            Council later = namnd(11).calledTo();
            later.given()
                    .when(new ChangeItem(later.meeting, 1, "Yttrande", List.of(), List.of(unknown)))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("DOCUMENT_UNKNOWN"));
        }
    }

    private static CaseMadeReady ready(BodyCode body) {
        return new CaseMadeReady(
                CASE,
                body,
                "Yttrande",
                null,
                new MemoReference(2, 1),
                List.of(new Recommendation(1, "Anta yttrandet.")),
                List.of(MEMO),
                List.of(),
                null,
                DAY.minusDays(20));
    }

    private static CaseHandled handled(ItemOutcome outcome) {
        return new CaseHandled(
                CASE,
                EARLIER,
                "Yttrande",
                List.of(new Recommendation(1, "Anta yttrandet.")),
                List.of(MEMO),
                outcome,
                "Till nästa gång.",
                DAY.minusDays(7));
    }

    private static ItemAdded added(Council body, @Nullable MeetingItem continues) {
        return new ItemAdded(
                body.item(1),
                "Yttrande",
                CASE,
                List.of("Anta yttrandet."),
                List.of(new AgendaDocument(2, 1, "Tjänsteskrivelse")),
                continues,
                null,
                DAY);
    }
}
