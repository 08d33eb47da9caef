package se.kansli.command.meetings;

import static se.kansli.command.meetings.Council.CASE;
import static se.kansli.command.meetings.Council.DAY;
import static se.kansli.command.meetings.Council.fullmaktige;
import static se.kansli.command.meetings.Council.namnd;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.agenda.AddItem;
import se.kansli.command.agenda.ChangeItem;
import se.kansli.command.agenda.NumberItems;
import se.kansli.command.agenda.RemoveItem;
import se.kansli.command.agenda.ReorderItems;
import se.kansli.command.agenda.SendSummons;
import se.kansli.kernel.agenda.AgendaDocument;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemRemoved;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.agenda.ItemsReordered;
import se.kansli.kernel.agenda.NumberedItem;
import se.kansli.kernel.agenda.SummonsSent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.ItemHandled;
import se.kansli.kernel.sitting.ItemOutcome;

/// The agenda, the summons and the numbers.
class CallingAMeetingTest {

    private static final List<String> PROPOSAL = List.of("Anta yttrandet.");
    private static final List<AgendaDocument> DOCUMENTS = List.of(new AgendaDocument(3, 1, "Tjänsteskrivelse"));
    private static final List<String> ALL = List.of("Ledamöter och ersättare");

    @Test
    void an_item_gets_the_next_place_and_keeps_its_case_and_documents() {
        Council body = namnd(11).on(DAY.minusDays(14));
        body.given()
                .when(new AddItem(body.meeting, "Yttrande", CASE, PROPOSAL, DOCUMENTS, null, null))
                .expectResultMessagePayload(1)
                .expectEvents(new ItemAdded(
                        body.item(1), "Yttrande", CASE, PROPOSAL, DOCUMENTS, null, null, DAY.minusDays(14)));
    }

    @Test
    void an_item_of_a_case_that_there_is_not_is_refused() {
        Council body = namnd(11);
        body.given()
                .when(new AddItem(
                        body.meeting, "Yttrande", new CaseId("SFN-2021-9999"), PROPOSAL, List.of(), null, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("CASE_UNKNOWN"));
        body.given()
                .when(new AddItem(body.meeting, "Yttrande", null, PROPOSAL, DOCUMENTS, null, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NO_CASE"));
    }

    @Test
    void MTG_12_an_item_comes_back_from_an_earlier_meeting_of_the_same_body() {
        Council body = namnd(11);
        MeetingItem earlier = new MeetingItem(new MeetingId("SFN-M-SFN-5"), 3);
        MeetingItem ofAnother = new MeetingItem(new MeetingId("KS-M-KS-5"), 3);
        body.given()
                .when(new AddItem(body.meeting, "Åter", null, List.of(), List.of(), earlier, null))
                .expectSuccessfulHandlerExecution();
        for (MeetingItem wrong : List.of(ofAnother, body.item(1))) {
            body.given()
                    .when(new AddItem(body.meeting, "Åter", null, List.of(), List.of(), wrong, null))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("NOT_FROM_AN_EARLIER_MEETING"));
        }
    }

    @Test
    void MTG_2_after_the_summons_only_what_is_urgent_is_added_for_fullmaktige() {
        Council body = fullmaktige(61).calledTo();
        AddItem late = new AddItem(body.meeting, "Avsägelse", null, List.of(), List.of(), null, null);
        body.given().when(late).expectNoEvents().expectException(RefusalMatcher.conflict("NOT_IN_THE_SUMMONS"));
        body.given()
                .when(new AddItem(body.meeting, "Avsägelse", null, List.of(), List.of(), null, "Kom in i går"))
                .expectSuccessfulHandlerExecution();
        Council board = namnd(11).calledTo();
        board.given()
                .when(new AddItem(board.meeting, "Rapport", null, List.of(), List.of(), null, null))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COUNCIL_SE, -, 7, 0",
                "COUNCIL_SE, -, 6, 1",
                "COUNCIL_SE, 10, 9, 1",
                "BOARD_SE, 5, 5, 0",
                "BOARD_SE, 5, 2, 3",
                "ADVISORY_SE, 14, 14, 0",
                "ADVISORY_SE, 14, 13, 1"
            })
    void MTG_1_a_late_summons_is_sent_with_a_reason_and_the_days(
            RuleProfile profile, @Nullable Integer decided, int daysBefore, int late) {
        Council body = Council.of(profile, 11);
        if (decided != null) {
            body.summonedWithin(decided);
        }
        LocalDate sentOn = DAY.minusDays(daysBefore);
        body.on(sentOn).after(new ItemAdded(body.item(1), "Ärende", null, List.of(), List.of(), null, null, sentOn));
        LocalDate dueOn = DAY.minusDays(decided == null ? 7 : decided);
        if (late > 0) {
            body.given()
                    .when(new SendSummons(body.meeting, ALL, null))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.conflict("SUMMONS_LATE"));
        }
        String reason = late > 0 ? "Sjukdom" : null;
        body.given()
                .when(new SendSummons(body.meeting, ALL, reason))
                .expectEvents(new SummonsSent(body.meeting, List.of(1), ALL, dueOn, late, reason, sentOn));
    }

    @Test
    void MTG_1_a_namnd_without_a_decided_time_has_no_day_to_keep() {
        Council body = namnd(11);
        body.after(new ItemAdded(body.item(1), "Ärende", null, List.of(), List.of(), null, null, DAY));
        body.given()
                .when(new SendSummons(body.meeting, ALL, null))
                .expectEvents(new SummonsSent(body.meeting, List.of(1), ALL, null, 0, null, DAY));
    }

    @Test
    void MTG_1_a_summons_names_items_and_those_it_calls() {
        Council empty = namnd(11);
        empty.given()
                .when(new SendSummons(empty.meeting, ALL, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOTHING_TO_TAKE_UP"));
    }

    @Test
    void MIN_14_items_get_the_next_numbers_of_the_series_in_the_order_of_the_agenda() {
        Council body = namnd(11);
        body.after(
                new ItemAdded(body.item(1), "A", null, List.of(), List.of(), null, null, DAY),
                new ItemAdded(body.item(2), "B", null, List.of(), List.of(), null, null, DAY),
                new ItemsReordered(body.meeting, List.of(2, 1), DAY));
        body.given()
                .when(new NumberItems(body.meeting))
                .expectEvents(new ItemsNumbered(
                        body.meeting,
                        List.of(
                                new NumberedItem(2, ParagraphNumber.of(90)),
                                new NumberedItem(1, ParagraphNumber.of(91))),
                        DAY));
    }

    @Test
    void MIN_14_no_number_is_given_while_nobody_has_said_when_the_series_begins_again() {
        Council body = namnd(11).numberedBy(null);
        body.after(new ItemAdded(body.item(1), "A", null, List.of(), List.of(), null, null, DAY));
        body.given()
                .when(new NumberItems(body.meeting))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NUMBERING_UNKNOWN"));
    }

    @Test
    void MIN_14_danish_punkter_are_counted_within_the_meeting() {
        Council body = Council.of(RuleProfile.COMMITTEE_DK, 10);
        body.after(
                new ItemAdded(body.item(1), "A", null, List.of(), List.of(), null, null, DAY),
                new ItemsNumbered(body.meeting, List.of(new NumberedItem(1, ParagraphNumber.of(1))), DAY),
                new ItemAdded(body.item(2), "B", null, List.of(), List.of(), null, null, DAY));
        body.given()
                .when(new NumberItems(body.meeting))
                .expectEvents(
                        new ItemsNumbered(body.meeting, List.of(new NumberedItem(2, ParagraphNumber.of(2))), DAY));
    }

    @Test
    void MIN_15_an_item_removed_before_numbering_leaves_no_paragraph_and_afterwards_it_is_not_removed() {
        Council body = namnd(11);
        body.after(new ItemAdded(body.item(1), "A", null, List.of(), List.of(), null, null, DAY));
        body.given()
                .when(new RemoveItem(body.meeting, 1, "Inte berett"))
                .expectEvents(new ItemRemoved(body.item(1), "Inte berett", DAY));
        body.after(new ItemsNumbered(body.meeting, List.of(new NumberedItem(1, ParagraphNumber.of(90))), DAY));
        body.given()
                .when(new RemoveItem(body.meeting, 1, "Inte berett"))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_NUMBERED"));
    }

    @Test
    void the_order_is_one_of_all_items() {
        Council body = namnd(11);
        body.after(
                new ItemAdded(body.item(1), "A", null, List.of(), List.of(), null, null, DAY),
                new ItemAdded(body.item(2), "B", null, List.of(), List.of(), null, null, DAY));
        for (List<Integer> wrong : List.of(List.of(1), List.of(1, 1), List.of(1, 3))) {
            body.given()
                    .when(new ReorderItems(body.meeting, wrong))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("NOT_ALL_ITEMS"));
        }
    }

    @Test
    void what_has_been_handled_is_not_worded_anew_on_the_agenda() {
        Council body = namnd(11).calledTo().opened(6).takenUp(6, 6);
        body.after(new ItemHandled(body.item(1), ItemOutcome.INFORMED, "Information", List.of(1), DAY));
        body.given()
                .when(new ChangeItem(body.meeting, 1, "Nytt", PROPOSAL, List.of()))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_HANDLED"));
    }
}
