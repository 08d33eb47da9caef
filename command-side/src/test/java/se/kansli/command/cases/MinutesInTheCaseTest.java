package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.command.cases.Kalmar.ANSWER_CASE;
import static se.kansli.command.cases.Kalmar.AT_SFN;
import static se.kansli.command.cases.Kalmar.PARAGRAPH_90;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.takenUpAtSfn;
import static se.kansli.command.cases.Refused.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.decisions.EnterMeetingDecision;
import se.kansli.command.decisions.FileParagraph;
import se.kansli.command.decisions.ItemPapers;
import se.kansli.command.decisions.NoteParagraphApproved;
import se.kansli.command.decisions.NoteParagraphCorrected;
import se.kansli.command.remiss.DispatchRemissvar;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.decisions.DecisionEntered;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.decisions.ParagraphApproved;
import se.kansli.kernel.decisions.ParagraphCorrected;
import se.kansli.kernel.decisions.ParagraphFiled;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.preparation.CaseHandled;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordVersionAdded;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.YttrandeAdopted;
import se.kansli.kernel.sitting.AdoptedText;
import se.kansli.kernel.sitting.ItemOutcome;

/// A case knows whether the minutes of what was decided in it are approved, and what was found wrong in them.
class MinutesInTheCaseTest {

    private static final MeetingItem ITEM = new MeetingItem(new MeetingId("SFN-M-SFN-6"), 2);
    private static final DecisionPoint ADOPTING = new DecisionPoint(
            1, DecisionKind.ADOPT_AS_OWN, "Yttrandet antas.", false, "rent förberedande (KL 13:2 p 2)", null);
    private static final String TEXT = "Nämnden är positiv.";
    private static final String SEPTEMBER_23 = "2021-09-23";

    private static final DecisionEntered ENTERED =
            new DecisionEntered(ANSWER_CASE, PARAGRAPH_90, ITEM, List.of(ADOPTING));
    private static final YttrandeAdopted ADOPTED =
            new YttrandeAdopted(ANSWER_CASE, PARAGRAPH_90, AdoptionMode.OWN, 0, TEXT, null, null, List.of());
    private static final FileReference EXTRACT = new FileReference("a".repeat(64), 5, "application/pdf", "utdrag.pdf");
    private static final ParagraphFiled FILED = new ParagraphFiled(ANSWER_CASE, PARAGRAPH_90, 2, date(SEPTEMBER_23));
    private static final ParagraphApproved AT_ONCE =
            new ParagraphApproved(ANSWER_CASE, PARAGRAPH_90, ITEM, true, 0, PARAGRAPH_90.date());
    private static final ParagraphApproved APPROVED = approved(0, "2021-10-01");

    @Test
    void CON_10_an_answer_waits_for_the_minutes_of_the_meeting_that_adopted_it() {
        for (String reason : new String[] {null, "  "}) {
            adoptedInMeeting()
                    .when(new DispatchRemissvar(ANSWER_CASE, reason))
                    .expectNoEvents()
                    .expectException(refusal("NOT_APPROVED", "CON-10"));
        }
    }

    @Test
    void CON_10_it_leaves_before_that_when_somebody_says_why_and_the_reason_is_kept() {
        adoptedInMeeting()
                .when(new DispatchRemissvar(ANSWER_CASE, "Svaret är redan sent."))
                .expectEvents(outgoing(), dispatched("Svaret är redan sent."));
    }

    @Test
    void CON_10_it_leaves_when_the_minutes_are_approved_and_a_reason_for_haste_is_none() {
        adoptedInMeeting(APPROVED)
                .when(new DispatchRemissvar(ANSWER_CASE, null))
                .expectEvents(outgoing(), dispatched(null));
        adoptedInMeeting(APPROVED)
                .when(new DispatchRemissvar(ANSWER_CASE, "Det är bråttom."))
                .expectEvents(outgoing(), dispatched(null));
    }

    @Test
    void CON_10_MIN_9_what_was_approved_at_once_waits_for_nothing() {
        on("2021-09-22")
                .given(takenUpAtSfn())
                .when(ofMeeting(true))
                .expectEvents(
                        new CaseHandled(
                                ANSWER_CASE,
                                ITEM,
                                "Yttrande",
                                List.of(),
                                List.of(),
                                ItemOutcome.DECIDED,
                                null,
                                PARAGRAPH_90.date()),
                        ENTERED,
                        AT_ONCE,
                        ADOPTED);
        adoptedInMeeting(AT_ONCE)
                .when(new DispatchRemissvar(ANSWER_CASE, null))
                .expectEvents(outgoing(), dispatched(null));
    }

    @Test
    void CON_10_of_a_decision_that_was_recorded_by_hand_no_minutes_are_known_and_none_are_awaited() {
        DecisionTaken byHand = new DecisionTaken(
                ANSWER_CASE, PARAGRAPH_90, DecisionKind.ADOPT_AS_OWN, "Yttrandet antas.", false, "rent förberedande");
        on(SEPTEMBER_23)
                .given(with(byHand, ADOPTED))
                .when(new DispatchRemissvar(ANSWER_CASE, null))
                .expectEvents(outgoing(), dispatched(null));
    }

    @Test
    void CON_10_minutes_of_another_paragraph_are_not_those_of_the_answer() {
        MeetingItem other = new MeetingItem(ITEM.meeting(), 3);
        DecisionReference reference = new DecisionReference(Kalmar.SFN, PARAGRAPH_90.date(), "§ 91", null);
        adoptedInMeeting(new ParagraphApproved(ANSWER_CASE, reference, other, true, 0, PARAGRAPH_90.date()))
                .when(new DispatchRemissvar(ANSWER_CASE, null))
                .expectException(refusal("NOT_APPROVED", "CON-10"));
    }

    @Test
    void the_case_hears_once_that_its_paragraph_is_approved_and_how_late() {
        adoptedInMeeting().when(approval(3, "2021-10-09")).expectEvents(approved(3, "2021-10-09"));
        adoptedInMeeting(APPROVED).when(approval(0, "2021-10-01")).expectNoEvents();
        adoptedInMeeting(AT_ONCE).when(approval(0, "2021-10-01")).expectNoEvents();
    }

    @Test
    void MIN_13_the_case_hears_once_of_each_correction() {
        adoptedInMeeting(APPROVED).when(correction(1)).expectEvents(corrected(1));
        adoptedInMeeting(APPROVED, corrected(1)).when(correction(1)).expectNoEvents();
        adoptedInMeeting(APPROVED, corrected(1)).when(correction(2)).expectEvents(corrected(2));
    }

    @Test
    void MIN_11_the_extract_of_an_approved_paragraph_is_a_record_of_the_case() {
        adoptedInMeeting(APPROVED)
                .when(new FileParagraph(ANSWER_CASE, PARAGRAPH_90, EXTRACT))
                .expectResultMessagePayload(2)
                .expectEvents(filedRecord(), FILED);
    }

    @Test
    void MIN_11_the_same_extract_is_filed_once_and_another_one_is_its_next_version() {
        adoptedInMeeting(APPROVED, filedRecord(), FILED)
                .when(new FileParagraph(ANSWER_CASE, PARAGRAPH_90, EXTRACT))
                .expectResultMessagePayload(2)
                .expectNoEvents();
        FileReference corrected = new FileReference("b".repeat(64), 7, "application/pdf", "utdrag.pdf");
        adoptedInMeeting(APPROVED, filedRecord(), FILED, corrected(1))
                .when(new FileParagraph(ANSWER_CASE, PARAGRAPH_90, corrected))
                .expectResultMessagePayload(2)
                .expectEvents(new RecordVersionAdded(
                        ANSWER_CASE, 2, 2, date(SEPTEMBER_23), corrected, List.of(), "Nytt utdrag"));
    }

    @Test
    void MIN_11_what_is_not_known_to_be_approved_has_no_extract_to_file() {
        FileParagraph filing = new FileParagraph(ANSWER_CASE, PARAGRAPH_90, EXTRACT);
        adoptedInMeeting().when(filing).expectNoEvents().expectException(refusal("NOT_APPROVED", "MIN-11"));
        on(SEPTEMBER_23)
                .given(takenUpAtSfn())
                .when(filing)
                .expectNoEvents()
                .expectException(refusal("NOT_APPROVED", "MIN-11"));
    }

    @Test
    void it_hears_of_the_minutes_before_it_hears_of_the_decision_and_when_it_is_closed_too() {
        on(SEPTEMBER_23).given(takenUpAtSfn()).when(approval(0, "2021-10-01")).expectEvents(APPROVED);
        on(SEPTEMBER_23)
                .given(with(APPROVED, ENTERED, ADOPTED))
                .when(new DispatchRemissvar(ANSWER_CASE, null))
                .expectEvents(outgoing(), dispatched(null));
        CaseClosed closed = new CaseClosed(ANSWER_CASE, CloseReason.DECIDED, null, date(SEPTEMBER_23));
        adoptedInMeeting(closed).when(approval(0, "2021-10-01")).expectEvents(APPROVED);
        adoptedInMeeting(APPROVED, closed).when(correction(1)).expectEvents(corrected(1));
    }

    @Test
    void A12_nobody_but_the_house_itself_tells_a_case_of_minutes() {
        for (Class<? extends CaseCommand> telling :
                List.of(NoteParagraphApproved.class, NoteParagraphCorrected.class)) {
            assertThat(telling.getAnnotation(MayBeGivenBy.class).value()).containsExactly(Role.SYSTEM);
        }
    }

    private static TestExecutor<Case> adoptedInMeeting(DomainEvent... more) {
        List<DomainEvent> events = with(ENTERED, ADOPTED);
        events.addAll(List.of(more));
        return on(SEPTEMBER_23).given(events);
    }

    private static List<DomainEvent> with(DomainEvent... more) {
        List<DomainEvent> events = new ArrayList<>(takenUpAtSfn());
        events.addAll(List.of(more));
        return events;
    }

    private static EnterMeetingDecision ofMeeting(boolean immediately) {
        return new EnterMeetingDecision(
                ANSWER_CASE,
                PARAGRAPH_90,
                ITEM,
                "Yttrande",
                ItemPapers.NONE,
                ItemOutcome.DECIDED,
                List.of(ADOPTING),
                null,
                immediately,
                new AdoptedText(AdoptionMode.OWN, null, TEXT, null),
                List.of());
    }

    private static NoteParagraphApproved approval(int daysLate, String on) {
        return new NoteParagraphApproved(ANSWER_CASE, PARAGRAPH_90, ITEM, daysLate, date(on));
    }

    private static ParagraphApproved approved(int daysLate, String on) {
        return new ParagraphApproved(ANSWER_CASE, PARAGRAPH_90, ITEM, false, daysLate, date(on));
    }

    private static NoteParagraphCorrected correction(int number) {
        LocalDate day = date("2021-10-12");
        return new NoteParagraphCorrected(
                ANSWER_CASE, PARAGRAPH_90, ITEM, number, "2012", "2021", "Felskrivning.", "Sekreteraren", day);
    }

    private static ParagraphCorrected corrected(int number) {
        LocalDate day = date("2021-10-12");
        return new ParagraphCorrected(
                ANSWER_CASE, PARAGRAPH_90, ITEM, number, "2012", "2021", "Felskrivning.", "Sekreteraren", day);
    }

    private static RecordRegistered outgoing() {
        Party sender = new Party("Kommunstyrelsen", PartyKind.AUTHORITY);
        return new RecordRegistered(
                ANSWER_CASE,
                2,
                RecordKind.OUTGOING,
                date(SEPTEMBER_23),
                sender,
                "Remissvar till Kommunstyrelsen",
                "Remissvar till Kommunstyrelsen",
                null,
                List.of(),
                null,
                date(SEPTEMBER_23));
    }

    private static RecordRegistered filedRecord() {
        return new RecordRegistered(
                ANSWER_CASE,
                2,
                RecordKind.ESTABLISHED,
                date(SEPTEMBER_23),
                null,
                "Protokollsutdrag SFN 2021-09-22 § 90",
                "Protokollsutdrag SFN 2021-09-22 § 90",
                EXTRACT,
                List.of(),
                null,
                date(SEPTEMBER_23));
    }

    private static RemissvarDispatched dispatched(@Nullable String beforeApproval) {
        return new RemissvarDispatched(
                ANSWER_CASE, AT_SFN, AnswerKind.YTTRANDE, TEXT, List.of(), 2, beforeApproval, date(SEPTEMBER_23));
    }
}
