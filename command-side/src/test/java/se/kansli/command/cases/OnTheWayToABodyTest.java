package se.kansli.command.cases;

import static se.kansli.command.cases.Kalmar.KF;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.TITLE;
import static se.kansli.command.cases.Kalmar.annex;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.file;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.sentOnRemiss;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.decisions.EnterMeetingDecision;
import se.kansli.command.decisions.ItemPapers;
import se.kansli.command.preparation.NoteOffAgenda;
import se.kansli.command.preparation.NoteOnAgenda;
import se.kansli.command.preparation.TakeCaseBack;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.agenda.AgendaDocument;
import se.kansli.kernel.cases.CaseClosed;
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
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.CaseOffAgenda;
import se.kansli.kernel.preparation.CaseOnAgenda;
import se.kansli.kernel.preparation.MemoReference;
import se.kansli.kernel.preparation.MissingConsulted;
import se.kansli.kernel.preparation.Recommendation;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.RecordVersionAdded;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.kernel.sitting.ItemOutcome;

/// KS 2021/0486 on its way: kommunstyrelsen takes it up, and lays it before kommunfullmäktige.
final class OnTheWayToABodyTest {

    private static final String TODAY = "2022-01-20";
    private static final DecisionReference PARAGRAPH_12 = new DecisionReference(KS, date("2022-01-18"), "§ 12", null);
    private static final MeetingItem ITEM = new MeetingItem(new MeetingId("KS-M-KS-1"), 4);
    private static final MeetingItem LATER = new MeetingItem(new MeetingId("KS-M-KS-2"), 1);
    private static final ItemPapers PAPERS =
            new ItemPapers(List.of("Fullmäktige antar strategin."), List.of(new AgendaDocument(1, 1, "Strategi")));
    private static final RemittedDocument STRATEGY_1 = new RemittedDocument(
            1,
            1,
            "Strategi för etnisk och kulturell inkludering",
            file("strategi.pdf"),
            List.of(
                    annex(1, "Nyckeltal för uppföljning", file("nyckeltal.pdf")),
                    annex(2, "Åtgärdsplan", file("atgardsplan.pdf"))));
    private static final CaseOnAgenda ON_AGENDA = new CaseOnAgenda(STRATEGY, ITEM, date(TODAY));

    @Test
    void the_case_knows_once_that_it_is_on_an_agenda_and_when_it_is_no_more() {
        consulted().when(new NoteOnAgenda(STRATEGY, ITEM)).expectEvents(ON_AGENDA);
        consulted(ON_AGENDA).when(new NoteOnAgenda(STRATEGY, ITEM)).expectNoEvents();
        CaseOffAgenda off = new CaseOffAgenda(STRATEGY, ITEM, "Kom med två gånger.", date(TODAY));
        NoteOffAgenda told = new NoteOffAgenda(STRATEGY, ITEM, "Kom med två gånger.");
        consulted(ON_AGENDA).when(told).expectEvents(off);
        consulted(ON_AGENDA, off).when(told).expectNoEvents();
        consulted().when(told).expectNoEvents();
    }

    @Test
    void that_it_came_on_the_agenda_is_no_news_once_it_has_been_handled() {
        consulted(handled(ItemOutcome.TABLED, "Mer tid."))
                .when(new NoteOnAgenda(STRATEGY, ITEM))
                .expectNoEvents();
    }

    @Test
    void a_closed_case_is_on_an_agenda_too() {
        consulted(new CaseClosed(STRATEGY, CloseReason.DECIDED, null, date(TODAY)))
                .when(new NoteOnAgenda(STRATEGY, ITEM))
                .expectEvents(ON_AGENDA);
    }

    @Test
    void A14_what_kommunstyrelsen_forwards_waits_for_fullmaktige_with_the_documents_that_lay_before_it() {
        DecisionPoint forwarding = forward(1, "Fullmäktige antar strategin.", KF);
        DecisionPoint own = point(2, DecisionKind.COMMISSION, "Kontoret får i uppdrag att följa upp.", null);
        DecisionPoint also = forward(3, "Fullmäktige upphäver planen.", KF);
        consulted()
                .when(entering(ItemOutcome.DECIDED, null, forwarding, own, also))
                .expectEvents(
                        handled(ItemOutcome.DECIDED, null),
                        new DecisionEntered(STRATEGY, PARAGRAPH_12, ITEM, List.of(forwarding, own, also)),
                        new CaseForwarded(
                                STRATEGY,
                                KF,
                                ITEM,
                                TITLE,
                                null,
                                List.of(
                                        new Recommendation(1, "Fullmäktige antar strategin."),
                                        new Recommendation(2, "Fullmäktige upphäver planen.")),
                                List.of(STRATEGY_1),
                                List.of(),
                                null,
                                PARAGRAPH_12.date()));
    }

    @Test
    void D13_what_a_member_stopped_waits_for_the_other_body_and_is_not_entered_as_decided() {
        BodyCode instead = new BodyCode("KB");
        DecisionPoint noted = point(1, DecisionKind.NOTE, "Taget til efterretning.", null);
        DecisionPoint stopped =
                point(2, DecisionKind.APPROVE, "Procesplan godkendt.", null).stoppedFor(instead);
        DecisionPoint stoppedOnItsWay =
                forward(3, "Fullmäktige antar strategin.", KF).stoppedFor(instead);
        consulted()
                .when(entering(ItemOutcome.DECIDED, null, noted, stopped, stoppedOnItsWay))
                .expectEvents(
                        handled(ItemOutcome.DECIDED, null),
                        new DecisionEntered(STRATEGY, PARAGRAPH_12, ITEM, List.of(noted)),
                        new CaseForwarded(
                                STRATEGY,
                                instead,
                                ITEM,
                                TITLE,
                                null,
                                List.of(
                                        new Recommendation(1, "Procesplan godkendt."),
                                        new Recommendation(2, "Fullmäktige antar strategin.")),
                                List.of(STRATEGY_1),
                                List.of(),
                                null,
                                PARAGRAPH_12.date()));
    }

    @Test
    void CON_18_A14_what_was_missing_before_the_one_body_is_told_as_missing_before_the_next() {
        MissingConsulted nyckeltal =
                new MissingConsulted(1, 1, new AnnexPath("1"), "Bilaga 1", "Nyckeltal för uppföljning");
        MissingConsulted atgardsplan = new MissingConsulted(1, 1, new AnnexPath("2"), "Bilaga 2", "Åtgärdsplan");
        List<MissingConsulted> missing = List.of(nyckeltal, atgardsplan);
        RemittedDocument second = new RemittedDocument(1, 2, STRATEGY_1.title(), file("strategi-2.pdf"), List.of());
        DecisionPoint forwarding = forward(1, "Fullmäktige antar strategin.", KF);
        ItemPapers papers = new ItemPapers(List.of(), List.of(new AgendaDocument(1, 2, "Strategi")));
        consulted(
                        new RecordVersionAdded(
                                STRATEGY,
                                1,
                                2,
                                date("2022-01-03"),
                                file("strategi-2.pdf"),
                                List.of(),
                                "Efter remissen"),
                        new CaseMadeReady(
                                STRATEGY,
                                KS,
                                TITLE,
                                null,
                                new MemoReference(1, 2),
                                List.of(),
                                List.of(second),
                                missing,
                                "Oförändrade.",
                                date("2022-01-10")))
                .when(new EnterMeetingDecision(
                        STRATEGY,
                        PARAGRAPH_12,
                        ITEM,
                        TITLE,
                        papers,
                        ItemOutcome.DECIDED,
                        List.of(forwarding),
                        null,
                        false,
                        null,
                        List.of()))
                .expectEvents(
                        new CaseHandled(
                                STRATEGY,
                                ITEM,
                                TITLE,
                                List.of(),
                                List.of(second),
                                ItemOutcome.DECIDED,
                                null,
                                PARAGRAPH_12.date()),
                        new DecisionEntered(STRATEGY, PARAGRAPH_12, ITEM, List.of(forwarding)),
                        new CaseForwarded(
                                STRATEGY,
                                KF,
                                ITEM,
                                TITLE,
                                null,
                                List.of(new Recommendation(1, "Fullmäktige antar strategin.")),
                                List.of(second),
                                missing,
                                "Oförändrade.",
                                PARAGRAPH_12.date()));
    }

    @Test
    void D3_a_point_that_names_no_body_puts_the_case_before_nobody() {
        DecisionPoint unclear = point(1, DecisionKind.FORWARD, "Överlämnas.", null);
        consulted()
                .when(entering(ItemOutcome.DECIDED, null, unclear))
                .expectEvents(
                        handled(ItemOutcome.DECIDED, null),
                        new DecisionEntered(STRATEGY, PARAGRAPH_12, ITEM, List.of(unclear)));
    }

    @Test
    void the_same_paragraph_forwards_once() {
        consulted(handled(ItemOutcome.DECIDED, null))
                .when(entering(ItemOutcome.DECIDED, null, forward(1, "Fullmäktige antar strategin.", KF)))
                .expectNoEvents();
    }

    @Test
    void information_is_known_to_the_case_and_is_no_decision() {
        consulted()
                .when(entering(ItemOutcome.INFORMED, "Informationen noteras."))
                .expectEvents(handled(ItemOutcome.INFORMED, "Informationen noteras."));
    }

    @Test
    void a_document_that_the_case_does_not_have_holds_up_nothing() {
        ItemPapers papers =
                new ItemPapers(List.of(), List.of(new AgendaDocument(9, 1, "?"), new AgendaDocument(1, 7, "?")));
        consulted()
                .when(new EnterMeetingDecision(
                        STRATEGY,
                        PARAGRAPH_12,
                        ITEM,
                        TITLE,
                        papers,
                        ItemOutcome.DISCUSSED,
                        List.of(),
                        null,
                        false,
                        null,
                        List.of()))
                .expectEvents(new CaseHandled(
                        STRATEGY, ITEM, TITLE, List.of(), List.of(), ItemOutcome.DISCUSSED, null, PARAGRAPH_12.date()));
    }

    @Test
    void MTG_12_what_was_tabled_can_be_taken_back_for_it_waits_and_what_was_referred_back_cannot() {
        TakeCaseBack back = new TakeCaseBack(STRATEGY, KS, "Läggs ned.");
        consulted(ON_AGENDA, handled(ItemOutcome.TABLED, "Mer tid.")).when(back).expectSuccessfulHandlerExecution();
        consulted(ON_AGENDA, handled(ItemOutcome.REFERRED_BACK, "Räkna på kostnaden."))
                .when(back)
                .expectException(RefusalMatcher.conflict("NOT_READY"));
    }

    @Test
    void what_happened_on_one_agenda_leaves_another_as_it_is() {
        CaseOnAgenda later = new CaseOnAgenda(STRATEGY, LATER, date(TODAY));
        consulted(ON_AGENDA, handled(ItemOutcome.TABLED, "Mer tid."), later)
                .when(new NoteOffAgenda(STRATEGY, ITEM, "Sent meddelat."))
                .expectNoEvents();
    }

    private static TestExecutor<Case> consulted(DomainEvent... more) {
        List<DomainEvent> events = new ArrayList<>(sentOnRemiss());
        events.addAll(List.of(more));
        return on(TODAY).given(events);
    }

    private static EnterMeetingDecision entering(
            ItemOutcome outcome, @Nullable String reason, DecisionPoint... points) {
        return new EnterMeetingDecision(
                STRATEGY, PARAGRAPH_12, ITEM, TITLE, PAPERS, outcome, List.of(points), reason, false, null, List.of());
    }

    private static CaseHandled handled(ItemOutcome outcome, @Nullable String reason) {
        return new CaseHandled(
                STRATEGY,
                ITEM,
                TITLE,
                List.of(new Recommendation(1, "Fullmäktige antar strategin.")),
                List.of(STRATEGY_1),
                outcome,
                reason,
                PARAGRAPH_12.date());
    }

    private static DecisionPoint forward(int number, String wording, BodyCode to) {
        return point(number, DecisionKind.FORWARD, wording, to);
    }

    private static DecisionPoint point(int number, DecisionKind kind, String wording, @Nullable BodyCode to) {
        return new DecisionPoint(number, kind, wording, false, "rent förberedande (KL 13:2 p 2)", to);
    }
}
