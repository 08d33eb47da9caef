package se.kansli.query.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.agenda.NumberedItem;
import se.kansli.kernel.agenda.SummonsSent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.delegation.DelegatedDecisionReported;
import se.kansli.kernel.delegation.DelegationListId;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.meetings.UrgentDecisionReported;
import se.kansli.kernel.meetings.UrgentDecisionTaken;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.LocalRulesSet;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.CaseTakenBack;
import se.kansli.kernel.preparation.MemoReference;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ArrivedRemissAnswered;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemissSummarised;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.ItemHandled;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.MeetingClosed;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.ParagraphSettled;
import se.kansli.kernel.sitting.Presence;
import se.kansli.kernel.sitting.ReservationMade;
import se.kansli.kernel.sitting.ReservationReasoned;
import se.kansli.query.Log;
import se.kansli.query.TestDatabase;
import se.kansli.query.delegation.DelegatedDecisions;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.meetings.Meetings;
import se.kansli.query.meetings.UrgentDecisionView;
import se.kansli.query.minutes.MinutesBook;
import se.kansli.query.minutes.Told;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.proceedings.Proceedings;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Rebuild;
import se.kansli.query.readycases.ReadyCases;
import se.kansli.query.remiss.OutgoingRemiss;

class DeskTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode KSIA = new BodyCode("KSIA");
    private static final BodyCode SFN = new BodyCode("SFN");
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 10);
    private static final DeskQuery ALL = new DeskQuery(null, null, 50);

    private static final MeetingId NEXT = new MeetingId("KS-M-KSIA-8");
    private static final MeetingId FORGOTTEN = new MeetingId("KS-M-KSIA-6");
    private static final MeetingId HELD = new MeetingId("KS-M-KSIA-7");
    private static final MeetingId SUMMONED = new MeetingId("KS-M-KS-4");
    private static final MeetingId WRITTEN = new MeetingId("KS-M-KS-3");
    private static final MinutesId AT_ONCE = MinutesId.of(HELD, ParagraphNumber.of(21));

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private static final Log LOG = new Log(database);
    private static final Organisation BODIES = new Organisation(database.dataSource());
    private static final Meetings MEETINGS = new Meetings(database.dataSource(), LOG.journal(), BODIES);
    private static final Proceedings PROCEEDINGS = new Proceedings(database.dataSource(), LOG.journal());
    private static final DelegatedDecisions DELEGATED = new DelegatedDecisions(database.dataSource(), LOG.journal());
    private static final MinutesBook BOOK = new MinutesBook(database.dataSource(), LOG.journal(), BODIES);
    private static final Desk DESK = new Desk(
            List.of(
                    new AgendaDuties(MEETINGS, PROCEEDINGS, new ReadyCases(database.dataSource()), DELEGATED, BODIES),
                    new DraftDuties(MEETINGS, PROCEEDINGS, BOOK, BODIES),
                    BOOK,
                    DELEGATED,
                    new Inbox(database.dataSource(), LOG.journal()),
                    new OutgoingRemiss(database.dataSource(), LOG.journal())),
            BODIES);

    @BeforeAll
    static void tell() {
        establish(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null);
        establish(KSIA, "Integrationsutskottet", RuleProfile.SUBCOMMITTEE_SE, KS);
        establish(SFN, "Servicenämnden", RuleProfile.BOARD_SE, null);
        LOG.append(
                KSIA.value(),
                new LocalRulesSet(
                        KSIA, new LocalRules(5, 3, SubstituteOrder.AS_ELECTED, null, 7, null, false), LONG_AGO));
        meetingsToCome();
        aMeetingIsOver();
        minutesWait();
        decidedBetweenTheMeetings();
        decidedByDelegates();
        casesAreReady();
        remisserGoOut();
        new Rebuild(database.dataSource(), LOG.journal())
                .of(List.of(
                        Organisation.PROJECTION,
                        Meetings.PROJECTION,
                        Proceedings.PROJECTION,
                        MinutesBook.PROJECTION,
                        DelegatedDecisions.PROJECTION,
                        ReadyCases.PROJECTION,
                        Inbox.PROJECTION,
                        OutgoingRemiss.PROJECTION));
    }

    @Test
    void the_secretary_sees_each_duty_once_and_by_when_the_most_urgent_first() {
        assertThat(DESK.page(KS, ALL, TODAY).items())
                .extracting(
                        entry -> entry.duty().kind(),
                        entry -> entry.duty().subject(),
                        entry -> entry.duty().part(),
                        entry -> entry.duty().byWhen(),
                        DeskEntry::daysLate)
                .containsExactly(
                        tuple(DutyKind.CLOSE_MEETING, FORGOTTEN.value(), null, day("2021-06-02"), 8),
                        tuple(DutyKind.MAKE_MINUTES_READY, AT_ONCE.value(), null, day("2021-06-03"), 7),
                        tuple(DutyKind.COLLECT_RESERVATION_REASON, WRITTEN.value(), 1, day("2021-06-08"), 2),
                        tuple(DutyKind.APPROVE_MINUTES, WRITTEN + "-J", null, day("2021-06-08"), 2),
                        tuple(DutyKind.SEND_SUMMONS, NEXT.value(), null, TODAY, 0),
                        tuple(DutyKind.PUT_ON_AGENDA, "KS-2021-0486", null, TODAY, 0),
                        tuple(DutyKind.NUMBER_AGENDA, SUMMONED.value(), null, day("2021-06-15"), 0),
                        tuple(DutyKind.REPORT_URGENT_DECISION, "KS-2021-0486", null, day("2021-06-15"), 0),
                        tuple(DutyKind.REPORT_DELEGATED_DECISIONS, "KS-D-KS-2021-2", null, day("2021-06-15"), 0),
                        tuple(DutyKind.MAKE_MINUTES_READY, HELD + "-J", null, day("2021-06-15"), 0),
                        tuple(DutyKind.COLLECT_RESERVATION_REASON, HELD.value(), 1, day("2021-06-15"), 0),
                        tuple(DutyKind.CLOSE_REMISS, "KS-2021-0486-R1", null, day("2021-06-20"), 0),
                        tuple(DutyKind.ANSWER_REMISS, "KS-IN-SFN-2021-0100-R1", null, day("2021-06-30"), 0),
                        tuple(DutyKind.PUT_ON_AGENDA, "KS-2021-0501", null, null, 0),
                        tuple(DutyKind.MINUTE_DELEGATED_DECISION, "KS-D-KS-2021-4", null, null, 0),
                        tuple(DutyKind.CLOSE_REMISS, "KS-2021-0486-R3", null, null, 0),
                        tuple(DutyKind.SUMMARISE_REMISS, "KS-2021-0486-R4", null, null, 0));
    }

    @Test
    void those_without_whom_it_cannot_be_done_are_named() {
        assertThat(awaited(DutyKind.APPROVE_MINUTES, 0)).containsExactly(Told.CHAIR);
        assertThat(awaited(DutyKind.COLLECT_RESERVATION_REASON, 1)).containsExactly("Lars Holm");
        assertThat(awaited(DutyKind.CLOSE_REMISS, 0)).containsExactly("Servicenämnden");
        assertThat(awaited(DutyKind.CLOSE_REMISS, 1)).isEmpty();
    }

    @Test
    void a_case_is_to_be_put_on_the_agenda_of_the_next_meeting_to_which_nobody_is_summoned() {
        assertThat(DESK.page(KS, ALL, TODAY).items())
                .filteredOn(entry -> entry.duty().kind() == DutyKind.PUT_ON_AGENDA)
                .extracting(
                        entry -> entry.duty().meeting(),
                        DeskEntry::bodyName,
                        entry -> entry.duty().title())
                .containsExactly(
                        tuple(NEXT, "Integrationsutskottet", "Strategi"),
                        tuple(null, "Kommunstyrelsen", "Utan sammanträde"));
    }

    @Test
    void CON_12_what_was_decided_between_the_meetings_is_to_be_reported_at_the_next_until_it_has_been() {
        assertThat(DESK.page(KS, ALL, TODAY).items())
                .filteredOn(entry -> entry.duty().kind() == DutyKind.REPORT_URGENT_DECISION)
                .extracting(
                        entry -> entry.duty().subject(),
                        entry -> entry.duty().meeting(),
                        entry -> entry.duty().byWhen())
                .containsExactly(tuple("KS-2021-0486", SUMMONED, day("2021-06-15")));
        assertThat(MEETINGS.urgentDecisions(DocketId.of(KS, KS)))
                .extracting(UrgentDecisionView::number, UrgentDecisionView::reportedIn)
                .containsExactly(tuple(1, new MeetingItem(WRITTEN, 1)), tuple(2, null));
        assertThat(MEETINGS.urgentDecisions(DocketId.of(SFN, SFN))).isEmpty();
    }

    @Test
    void MIN_2_the_chair_sees_what_waits_for_the_chairs_signature_alone() {
        assertThat(DESK.page(KS, new DeskQuery(Told.CHAIR, null, 50), TODAY).items())
                .extracting(entry -> entry.duty().subject())
                .containsExactly(WRITTEN + "-J");
        assertThat(DESK.page(KS, new DeskQuery(Told.KARIN, null, 50), TODAY).items())
                .isEmpty();
        assertThat(DESK.page(KS, new DeskQuery("Lars Holm", null, 50), TODAY).items())
                .isEmpty();
    }

    @Test
    void REG_9_nothing_of_another_authority_lies_on_the_desk() {
        assertThat(DESK.page(SFN, ALL, TODAY).items())
                .extracting(entry -> entry.duty().kind(), entry -> entry.duty().subject())
                .containsExactly(
                        tuple(DutyKind.PUT_ON_AGENDA, "SFN-2021-0130"), tuple(DutyKind.SEND_SUMMONS, "SFN-M-SFN-2"));
    }

    @Test
    void MTG_1_a_meeting_far_ahead_is_not_on_the_desk_until_its_summons_is_due_soon() {
        assertThat(summoned(day("2021-08-13"))).doesNotContain("KS-M-KSIA-9");
        assertThat(summoned(day("2021-08-14"))).contains("KS-M-KSIA-9");
    }

    @Test
    void the_desk_is_read_page_by_page_and_no_duty_is_lost_or_shown_twice() {
        Page<DeskEntry> whole = DESK.page(KS, ALL, TODAY);
        Page<DeskEntry> first = DESK.page(KS, new DeskQuery(null, null, 16), TODAY);
        Page<DeskEntry> second = DESK.page(KS, new DeskQuery(null, first.next(), 16), TODAY);

        assertThat(whole.next()).isNull();
        assertThat(first.items()).hasSize(16).isEqualTo(whole.items().subList(0, 16));
        assertThat(second.items()).containsExactly(whole.items().getLast());
        assertThat(second.next()).isNull();
    }

    @Test
    void a_cursor_that_nobody_was_given_is_refused() {
        assertThatThrownBy(() -> new DeskQuery(null, "2021", 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeskQuery(null, null, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> summoned(LocalDate today) {
        return DESK.page(KS, ALL, today).items().stream()
                .map(DeskEntry::duty)
                .filter(duty -> duty.kind() == DutyKind.SEND_SUMMONS)
                .map(Duty::subject)
                .toList();
    }

    private static List<String> awaited(DutyKind kind, int place) {
        return DESK.page(KS, ALL, TODAY).items().stream()
                .map(DeskEntry::duty)
                .filter(duty -> duty.kind() == kind)
                .toList()
                .get(place)
                .awaited();
    }

    /// The first of two has been reported.
    /// One that the nämnd knows of, two that it is to be told of, and two that it is not told of: the first can be
    /// appealed.
    private static void decidedByDelegates() {
        DelegationListId list = DelegationListId.of(KS, KS, 2021);
        for (int number = 1; number <= 5; number++) {
            LOG.append(
                    list.value(),
                    new DelegatedDecisionListed(
                            DelegatedDecisionId.of(list, number),
                            new CaseId("KS-2021-0486"),
                            new DecisionReference(KS, day("2021-05-21"), null, "1." + number),
                            DecisionKind.GRANT,
                            "Bidraget beviljas.",
                            number < 5,
                            "beslutets slag",
                            null,
                            number <= 3));
        }
        LOG.append(
                list.value(),
                new DelegatedDecisionReported(
                        DelegatedDecisionId.of(list, 1), new MeetingItem(WRITTEN, 1), day("2021-05-25")));
    }

    private static void decidedBetweenTheMeetings() {
        DocketId docket = DocketId.of(KS, KS);
        for (int number = 1; number <= 2; number++) {
            LOG.append(
                    docket.value(),
                    new UrgentDecisionTaken(
                            docket,
                            number,
                            new CaseId("KS-2021-0486"),
                            DecisionKind.GRANT,
                            "Bidraget beviljas.",
                            true,
                            "avgör saken",
                            "Ordföranden",
                            new DecisionReference(KS, LONG_AGO, "§ 4", null),
                            "Kan inte vänta.",
                            day("2021-05-20")));
        }
        LOG.append(
                docket.value(), new UrgentDecisionReported(docket, 1, new MeetingItem(WRITTEN, 1), day("2021-05-25")));
    }

    /// One to summon to, one to number, one that nobody closed; and one far ahead, one cancelled, one elsewhere.
    private static void meetingsToCome() {
        planned(NEXT, "2021-06-17");
        planned(FORGOTTEN, "2021-06-02");
        planned(new MeetingId("KS-M-KSIA-9"), "2021-09-20");
        planned(new MeetingId("SFN-M-SFN-2"), "2021-06-16");
        MeetingId cancelled = new MeetingId("KS-M-KS-5");
        planned(cancelled, "2021-06-22");
        happened(cancelled, new MeetingCancelled(cancelled, "Inga ärenden", TODAY));
        planned(SUMMONED, "2021-06-15");
        added(SUMMONED, 1, new CaseId("KS-2021-0500"));
        happened(SUMMONED, new SummonsSent(SUMMONED, List.of(1), List.of("Ledamöter"), null, 0, null, TODAY));
    }

    /// § 19 with a reservation whose reason has not come and § 20 with one that has, § 21 and § 22 approved at once, of
    /// which § 22 has its minutes.
    private static void aMeetingIsOver() {
        LocalDate met = day("2021-06-01");
        planned(HELD, "2021-06-01");
        for (int item = 1; item <= 4; item++) {
            added(HELD, item, null);
        }
        held(HELD, met, 19, 20, 21, 22);
        happened(HELD, new ReservationMade(new MeetingItem(HELD, 1), 2, null, met));
        happened(HELD, new ReservationMade(new MeetingItem(HELD, 2), 2, null, met));
        happened(HELD, new ReservationReasoned(new MeetingItem(HELD, 2), 2, "För dyrt.", met));
        for (int item = 1; item <= 4; item++) {
            settled(HELD, item, 18 + item, item > 2, met);
        }
        happened(HELD, new MeetingClosed(HELD, met, LocalTime.of(16, 0)));
        MinutesId written = MinutesId.of(HELD, ParagraphNumber.of(22));
        happened(written, Told.ready(written, RuleProfile.SUBCOMMITTEE_SE, "2021-06-01", 22));
        happened(written, Told.approved(written, RuleProfile.SUBCOMMITTEE_SE, "2021-06-01"));
        happened(written, Told.announced(written, 1, "2021-06-02"));
    }

    /// Minutes that one of two has signed, with a reason that has not come; and minutes with which all is done for now.
    private static void minutesWait() {
        LocalDate met = day("2021-05-25");
        planned(WRITTEN, "2021-05-25");
        added(WRITTEN, 1, null);
        held(WRITTEN, met, 80);
        happened(WRITTEN, new ReservationMade(new MeetingItem(WRITTEN, 1), 2, null, met));
        settled(WRITTEN, 1, 80, false, met);
        happened(WRITTEN, new MeetingClosed(WRITTEN, met, LocalTime.of(16, 0)));
        MinutesId minutes = MinutesId.of(WRITTEN);
        happened(minutes, Told.ready(minutes, RuleProfile.BOARD_SE, "2021-05-25", 80));
        happened(minutes, Told.signed(minutes, Told.KARIN, "2021-05-31"));
        MinutesId announced = new MinutesId("KS-M-KS-2-J");
        happened(announced, Told.ready(announced, RuleProfile.BOARD_SE, "2021-05-18", 70));
        happened(announced, Told.approved(announced, RuleProfile.BOARD_SE, "2021-05-31"));
        happened(announced, Told.announced(announced, 1, "2021-06-01"));
    }

    /// One for a body that meets soon, one for a body that does not, one that is on an agenda, one that was taken back.
    private static void casesAreReady() {
        ready("KS-2021-0486", KSIA, "Strategi");
        ready("KS-2021-0501", KS, "Utan sammanträde");
        ready("KS-2021-0500", KS, "På föredragningslistan");
        ready("KS-2021-0502", KS, "Tas tillbaka");
        ready("SFN-2021-0130", SFN, "Någon annans");
        CaseId back = new CaseId("KS-2021-0502");
        LOG.append(back.value(), new CaseTakenBack(back, KS, "Ett förslag till", TODAY));
    }

    /// Due soon, due late, answered by all, closed, and with its compilation; and three that came: due soon, late, and
    /// answered.
    private static void remisserGoOut() {
        CaseId caseId = new CaseId("KS-2021-0486");
        sent(1, "2021-06-20");
        sent(2, "2021-09-20");
        sent(3, "2021-06-20");
        sent(4, "2021-06-01");
        sent(5, "2021-06-01");
        LOG.append(
                caseId.value(),
                new RemissvarReceived(
                        caseId,
                        RemissId.of(caseId, 3),
                        SFN,
                        AnswerKind.YTTRANDE,
                        "Ja.",
                        List.of(),
                        9,
                        day("2021-06-20"),
                        0,
                        false,
                        TODAY));
        for (int remiss : List.of(4, 5)) {
            LOG.append(
                    caseId.value(),
                    new RemissClosedForAnswers(caseId, RemissId.of(caseId, remiss), List.of(SFN), TODAY));
        }
        LOG.append(caseId.value(), new RemissSummarised(caseId, RemissId.of(caseId, 5), 10, TODAY));
        arrived(100, "2021-06-30");
        arrived(101, "2021-09-30");
        IncomingRemissId answered = arrived(102, "2021-06-30");
        LOG.append(answered.value(), new ArrivedRemissAnswered(answered, AnswerKind.DECLINED, TODAY));
    }

    private static void establish(BodyCode body, String name, RuleProfile profile, @Nullable BodyCode partOf) {
        LOG.append(body.value(), new BodyEstablished(body, name, profile, partOf, LONG_AGO));
    }

    private static void planned(MeetingId meetingId, String day) {
        MeetingTime time = new MeetingTime(day(day), null, null, null, MeetingMode.ON_SITE);
        happened(meetingId, new MeetingPlanned(meetingId, time, LONG_AGO));
    }

    private static void added(MeetingId meetingId, int item, @Nullable CaseId caseId) {
        happened(
                meetingId,
                new ItemAdded(
                        new MeetingItem(meetingId, item),
                        "Ärende " + item,
                        caseId,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        LONG_AGO));
    }

    private static void held(MeetingId meetingId, LocalDate day, int... paragraphs) {
        List<NumberedItem> numbers = new ArrayList<>();
        for (int paragraph : paragraphs) {
            numbers.add(new NumberedItem(numbers.size() + 1, ParagraphNumber.of(paragraph)));
        }
        happened(meetingId, new ItemsNumbered(meetingId, numbers, day));
        happened(meetingId, new MeetingOpened(meetingId, day, LocalTime.of(13, 0), 1));
        happened(
                meetingId,
                new AttendanceRecorded(
                        meetingId,
                        List.of(
                                new Attendee(
                                        1, Told.CHAIR, AttendanceRole.CHAIR, Presence.ON_SITE, "S", null, null, null),
                                new Attendee(
                                        2,
                                        "Lars Holm",
                                        AttendanceRole.MEMBER,
                                        Presence.ON_SITE,
                                        "M",
                                        null,
                                        null,
                                        null)),
                        null,
                        null,
                        day));
    }

    private static void settled(MeetingId meetingId, int item, int paragraph, boolean immediately, LocalDate day) {
        MeetingItem of = new MeetingItem(meetingId, item);
        happened(meetingId, new ItemHandled(of, ItemOutcome.INFORMED, "Informationen noteras.", List.of(1, 2), day));
        happened(
                meetingId,
                new ParagraphSettled(
                        of,
                        ParagraphNumber.of(paragraph),
                        "Ärende " + item,
                        null,
                        ItemOutcome.INFORMED,
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(Told.CHAIR, "Lars Holm"),
                        Told.CHAIR,
                        immediately,
                        day));
    }

    private static void ready(String caseId, BodyCode body, String title) {
        LOG.append(
                caseId,
                new CaseMadeReady(
                        new CaseId(caseId),
                        body,
                        title,
                        null,
                        new MemoReference(1, 1),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        LONG_AGO));
    }

    private static void sent(int ordinal, String dueOn) {
        CaseId caseId = new CaseId("KS-2021-0486");
        LOG.append(
                caseId.value(),
                new RemissSent(
                        caseId,
                        RemissId.of(caseId, ordinal),
                        ordinal,
                        KS,
                        "Kommunstyrelsen",
                        caseId.issuedAs(),
                        "Strategi",
                        null,
                        new DecisionReference(KS, LONG_AGO, "§ 19", null),
                        "Yttra er.",
                        day(dueOn),
                        List.of(),
                        "servicenämnden",
                        List.of(new Remissinstans(SFN, "Servicenämnden", RuleProfile.BOARD_SE, day(dueOn))),
                        null,
                        null,
                        day("2021-05-21")));
    }

    private static IncomingRemissId arrived(int number, String dueOn) {
        Diarienummer theirs = Diarienummer.of(SFN, 2021, number);
        IncomingRemissId id = IncomingRemissId.of(KS, RemissId.of(CaseId.of(theirs), 1));
        LOG.append(
                id.value(),
                new RemissArrived(
                        id,
                        RuleProfile.BOARD_SE,
                        SFN,
                        "Servicenämnden",
                        theirs,
                        "Bilpool",
                        null,
                        "Yttra er.",
                        day(dueOn),
                        List.of(),
                        day("2021-05-21")));
        return id;
    }

    private static void happened(Object stream, DomainEvent event) {
        LOG.append(stream.toString(), event);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
