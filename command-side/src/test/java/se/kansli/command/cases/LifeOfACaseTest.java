package se.kansli.command.cases;

import static se.kansli.command.cases.Kalmar.ANSWER_CASE;
import static se.kansli.command.cases.Kalmar.AT_SFN;
import static se.kansli.command.cases.Kalmar.DUE;
import static se.kansli.command.cases.Kalmar.KS_0486;
import static se.kansli.command.cases.Kalmar.REMISS;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.SFN_0130;
import static se.kansli.command.cases.Kalmar.SN;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.sentOnRemiss;
import static se.kansli.command.cases.Kalmar.strategyRegistered;
import static se.kansli.command.cases.Kalmar.takenUpAtSfn;
import static se.kansli.command.cases.Refused.refusal;

import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.kansli.command.access.CommandMetadata;
import se.kansli.command.access.ExpectedVersionTargetResolver;
import se.kansli.command.cases.Kalmar.Inbox;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseReopened;
import se.kansli.kernel.cases.CaseSecrecyMarkRemoved;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.OfficerAssigned;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissvarDispatched;

final class LifeOfACaseTest {

    private static final SecrecyGround GROUND = new SecrecyGround("25 kap. 1 § OSL");

    @Test
    void an_officer_is_assigned() {
        on("2021-05-13")
                .given(strategyRegistered())
                .when(new AssignOfficer(STRATEGY, "Carolina Andersson"))
                .expectEvents(new OfficerAssigned(STRATEGY, "Carolina Andersson", date("2021-05-13")));
    }

    @Test
    void A15_the_title_changes_and_the_earlier_one_stays_in_the_history() {
        on("2021-06-01")
                .given(strategyRegistered())
                .when(new ChangeCaseTitle(STRATEGY, "Strategi för inkludering", "Strategi för inkludering"))
                .expectEvents(new CaseTitleChanged(
                        STRATEGY, "Strategi för inkludering", "Strategi för inkludering", date("2021-06-01")));
    }

    @Test
    void A15_the_assignment_that_a_case_springs_from_is_linked_as_its_origin() {
        on("2021-06-01").given(strategyRegistered()).when(linkToOrigin()).expectEvents(linkedToOrigin());
    }

    @Test
    void linking_the_same_case_in_the_same_way_twice_changes_nothing() {
        on("2021-06-02")
                .given(strategyRegistered(), linkedToOrigin())
                .when(linkToOrigin())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_case_of_ours_is_the_same_however_its_number_is_printed() {
        on("2021-06-02")
                .given(
                        strategyRegistered(),
                        new CaseLinked(
                                STRATEGY, CaseReference.to(SFN_0130), LinkKind.RELATED, null, date("2021-06-01")))
                .when(new LinkCase(STRATEGY, new CaseReference("SFN/2021:130", ANSWER_CASE), LinkKind.RELATED, null))
                .expectNoEvents();
    }

    @Test
    void a_case_is_not_linked_to_itself() {
        on("2021-06-01")
                .given(strategyRegistered())
                .when(new LinkCase(STRATEGY, CaseReference.to(KS_0486), LinkKind.RELATED, null))
                .expectNoEvents()
                .expectException(refusal("LINK_TO_ITSELF", "CASE-1"));
    }

    @Test
    void a_secrecy_mark_names_its_rule() {
        on("2021-06-01")
                .given(strategyRegistered())
                .when(new MarkCaseSecret(STRATEGY, GROUND))
                .expectEvents(new CaseMarkedSecret(STRATEGY, GROUND, date("2021-06-01")));
        on("2021-06-01")
                .given(strategyRegistered())
                .when(new MarkCaseSecret(STRATEGY, new SecrecyGround(" ")))
                .expectNoEvents()
                .expectException(refusal("TEXT_MISSING", "REG-5"));
    }

    @Test
    void a_secrecy_mark_is_removed_with_a_reason_and_only_once() {
        CaseMarkedSecret marked = new CaseMarkedSecret(STRATEGY, GROUND, date("2021-06-01"));
        CaseSecrecyMarkRemoved removed =
                new CaseSecrecyMarkRemoved(STRATEGY, "Sekretessen har upphört", date("2021-06-02"));
        RemoveCaseSecrecyMark remove = new RemoveCaseSecrecyMark(STRATEGY, "Sekretessen har upphört");
        on("2021-06-02").given(strategyRegistered(), marked).when(remove).expectEvents(removed);
        on("2021-06-02")
                .given(strategyRegistered(), marked, removed)
                .when(remove)
                .expectNoEvents()
                .expectException(refusal("NOT_MARKED", "REG-5"));
    }

    @Test
    void a_case_may_close_without_any_decision() {
        on("2021-06-30")
                .given(strategyRegistered())
                .when(new CloseCase(STRATEGY, CloseReason.NO_ACTION, null))
                .expectEvents(closed());
    }

    @Test
    void a_closed_case_takes_no_changes() {
        List<Object> changes = List.of(
                new AssignOfficer(STRATEGY, "Carolina Andersson"),
                new ChangeCaseTitle(STRATEGY, "Ny", "Ny"),
                new MarkCaseSecret(STRATEGY, GROUND),
                new CloseCase(STRATEGY, CloseReason.DECIDED, null),
                new TransferCase(STRATEGY, SFN, "Frågan hör dit"));
        for (Object change : changes) {
            on("2021-07-01")
                    .given(strategyRegistered(), closed())
                    .when(change)
                    .expectNoEvents()
                    .expectException(refusal("CASE_CLOSED", "CASE-1"));
        }
    }

    @Test
    void a_closed_case_can_be_linked() {
        on("2021-06-01")
                .given(strategyRegistered(), closed())
                .when(linkToOrigin())
                .expectEvents(linkedToOrigin());
    }

    @Test
    void a_closed_case_is_reopened_with_a_reason() {
        on("2021-07-01")
                .given(strategyRegistered(), closed())
                .when(new ReopenCase(STRATEGY, "Ny uppgift har kommit in"))
                .expectEvents(new CaseReopened(STRATEGY, "Ny uppgift har kommit in", date("2021-07-01")));
        on("2021-07-01")
                .given(strategyRegistered(), closed())
                .when(new ReopenCase(STRATEGY, ""))
                .expectNoEvents()
                .expectException(refusal("TEXT_MISSING", "CASE-1"));
    }

    @Test
    void an_open_case_is_not_reopened() {
        on("2021-07-01")
                .given(strategyRegistered())
                .when(new ReopenCase(STRATEGY, "Ny uppgift"))
                .expectNoEvents()
                .expectException(refusal("CASE_OPEN", "CASE-1"));
    }

    @Test
    void handing_a_case_over_is_not_closing_it() {
        on("2021-06-30")
                .given(strategyRegistered())
                .when(new CloseCase(STRATEGY, CloseReason.TRANSFERRED, null))
                .expectNoEvents()
                .expectException(refusal("TRANSFER_INSTEAD", "CASE-1"));
    }

    @Test
    void a_case_on_remiss_stays_open_until_the_remiss_is_closed() {
        CloseCase close = new CloseCase(STRATEGY, CloseReason.DECIDED, null);
        on("2021-09-30")
                .given(sentOnRemiss())
                .when(close)
                .expectNoEvents()
                .expectException(refusal("REMISS_OPEN", "CASE-1"));
        on("2021-09-30")
                .given(sentOnRemiss())
                .andGiven(new RemissClosedForAnswers(STRATEGY, REMISS, List.of(SN), date("2021-09-29")))
                .when(close)
                .expectEvents(new CaseClosed(STRATEGY, CloseReason.DECIDED, null, date("2021-09-30")));
        on("2021-09-30")
                .given(sentOnRemiss())
                .andGiven(new RemissCancelled(STRATEGY, REMISS, "Strategin dras tillbaka", date("2021-06-01")))
                .when(close)
                .expectEvents(new CaseClosed(STRATEGY, CloseReason.DECIDED, null, date("2021-09-30")));
    }

    @Test
    void a_case_that_answers_a_remiss_stays_open_until_it_has_answered() {
        on("2021-09-30")
                .given(takenUpAtSfn())
                .when(new CloseCase(ANSWER_CASE, CloseReason.ANSWERED, null))
                .expectNoEvents()
                .expectException(refusal("REMISS_UNANSWERED", "CASE-1"));
        on("2021-09-30")
                .given(takenUpAtSfn())
                .andGiven(new RemissvarDispatched(
                        ANSWER_CASE,
                        AT_SFN,
                        AnswerKind.YTTRANDE,
                        "Vi är positiva.",
                        List.of(),
                        2,
                        null,
                        date("2021-09-23")))
                .when(new CloseCase(ANSWER_CASE, CloseReason.ANSWERED, null))
                .expectEvents(new CaseClosed(ANSWER_CASE, CloseReason.ANSWERED, null, date("2021-09-30")));
    }

    @Test
    void only_a_case_that_has_answered_a_remiss_is_closed_as_answered() {
        on("2021-06-30")
                .given(strategyRegistered())
                .when(new CloseCase(STRATEGY, CloseReason.ANSWERED, null))
                .expectNoEvents()
                .expectException(refusal("NOTHING_ANSWERED", "CASE-1"));
        on("2021-09-30", new Inbox(DUE, true))
                .given(takenUpAtSfn())
                .when(new CloseCase(ANSWER_CASE, CloseReason.ANSWERED, null))
                .expectNoEvents()
                .expectException(refusal("NOTHING_ANSWERED", "CASE-1"));
    }

    @Test
    void what_has_changed_since_is_told_before_any_rule() {
        AggregateTestFixture<Case> fixture = on("2021-07-01");
        fixture.registerCommandTargetResolver(new ExpectedVersionTargetResolver());
        fixture.given(strategyRegistered(), closed())
                .when(new AssignOfficer(STRATEGY, "Carolina Andersson"), Map.of(CommandMetadata.EXPECTED_VERSION, 0L))
                .expectNoEvents()
                .expectException(ConflictingModificationException.class);
        fixture.given(strategyRegistered(), closed())
                .when(new AssignOfficer(STRATEGY, "Carolina Andersson"), Map.of(CommandMetadata.EXPECTED_VERSION, 1L))
                .expectNoEvents()
                .expectException(refusal("CASE_CLOSED", "CASE-1"));
    }

    @Test
    void a_remiss_that_the_sender_has_withdrawn_keeps_no_case_open() {
        on("2021-09-30", new Inbox(DUE, true))
                .given(takenUpAtSfn())
                .when(new CloseCase(ANSWER_CASE, CloseReason.WITHDRAWN, null))
                .expectEvents(new CaseClosed(ANSWER_CASE, CloseReason.WITHDRAWN, null, date("2021-09-30")));
    }

    private static CaseClosed closed() {
        return new CaseClosed(STRATEGY, CloseReason.NO_ACTION, null, date("2021-06-30"));
    }

    private static LinkCase linkToOrigin() {
        return new LinkCase(
                STRATEGY,
                new CaseReference("Verksamhetsplan 2021", null),
                LinkKind.ORIGIN,
                "ta fram en Integrations- och etableringsstrategi");
    }

    private static CaseLinked linkedToOrigin() {
        return new CaseLinked(
                STRATEGY,
                new CaseReference("Verksamhetsplan 2021", null),
                LinkKind.ORIGIN,
                "ta fram en Integrations- och etableringsstrategi",
                date("2021-06-01"));
    }
}
