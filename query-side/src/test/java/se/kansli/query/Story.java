package se.kansli.query;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kansli.kernel.Code;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.agenda.NumberedItem;
import se.kansli.kernel.agenda.SummonsSent;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.calendar.StatutoryDays;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.Numbering;
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
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.delegation.DelegatedDecisionMinuted;
import se.kansli.kernel.delegation.DelegatedDecisionReported;
import se.kansli.kernel.delegation.DelegationListId;
import se.kansli.kernel.followup.AssignmentAccepted;
import se.kansli.kernel.followup.AssignmentContested;
import se.kansli.kernel.followup.AssignmentGiven;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.followup.AssignmentReported;
import se.kansli.kernel.mandates.MandateEnded;
import se.kansli.kernel.mandates.MandateGiven;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingMoved;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.minutes.AppealAddressee;
import se.kansli.kernel.minutes.AppealReceived;
import se.kansli.kernel.minutes.MinutesAnnounced;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesCorrected;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.minutes.MinutesSigned;
import se.kansli.kernel.minutes.NoticeRemoved;
import se.kansli.kernel.minutes.Signer;
import se.kansli.kernel.minutes.SignerCapacity;
import se.kansli.kernel.minutes.SigningMeans;
import se.kansli.kernel.organisation.Announcement;
import se.kansli.kernel.organisation.Appealable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.DelegatedMatter;
import se.kansli.kernel.organisation.DelegationOrder;
import se.kansli.kernel.organisation.DelegationOrderSet;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SignOff;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.persons.PersonAlsoCalled;
import se.kansli.kernel.persons.PersonEntered;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.persons.PersonMergedInto;
import se.kansli.kernel.persons.PersonUnmerged;
import se.kansli.kernel.preparation.CaseForwarded;
import se.kansli.kernel.preparation.CaseHandled;
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.CaseOffAgenda;
import se.kansli.kernel.preparation.CaseOnAgenda;
import se.kansli.kernel.preparation.CaseTakenBack;
import se.kansli.kernel.preparation.MemoReference;
import se.kansli.kernel.preparation.MissingConsulted;
import se.kansli.kernel.preparation.Recommendation;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.printed.MinutesRemarkResolved;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.printed.RemarkSettlement;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ArrivedRemissAnswered;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.CodedPoint;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemarkKind;
import se.kansli.kernel.remiss.ReminderArrived;
import se.kansli.kernel.remiss.ReminderKind;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemissSummarised;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarCoded;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.kernel.remiss.Stance;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;
import se.kansli.kernel.remiss.YttrandeAdopted;
import se.kansli.kernel.sitting.AbsentMember;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceChanged;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.AttendeeCame;
import se.kansli.kernel.sitting.DecisionMade;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.MeetingClosed;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.Presence;
import se.kansli.kernel.sitting.ServedMember;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.reader.MinutesReader;

/// The case of the seeds, KS 2021/0486, as the two authorities lived it: what happened, in which stream, and when it
/// was recorded. Names and dates are those of the documents; the nämnd's § 90, its date and the arrival are made up,
/// as the scenarios say.
public final class Story {
    public static final BodyCode KS = new BodyCode("KS");
    public static final BodyCode SFN = new BodyCode("SFN");
    public static final BodyCode KHAB = new BodyCode("KHAB");
    public static final BodyCode KFN = new BodyCode("KFN");
    public static final CaseId STRATEGY = new CaseId("KS-2021-0486");
    public static final CaseId ANSWER = new CaseId("SFN-2021-0130");
    public static final RemissId REMISS = RemissId.of(STRATEGY, 1);
    public static final IncomingRemissId ARRIVED = IncomingRemissId.of(SFN, REMISS);
    public static final IncomingRemissId ARRIVED_AT_KHAB = IncomingRemissId.of(KHAB, REMISS);
    public static final Diarienummer KS_NUMBER = Diarienummer.of(KS, 2021, 486);
    public static final Diarienummer SFN_NUMBER = Diarienummer.of(SFN, 2021, 130);
    public static final LocalDate SENT_ON = LocalDate.of(2021, 5, 21);
    public static final LocalDate DUE_ON = LocalDate.of(2021, 8, 20);
    public static final LocalDate MEMO_DATED = LocalDate.of(2021, 9, 8);
    public static final LocalDate ADOPTED_ON = LocalDate.of(2021, 9, 22);
    public static final LocalDate RECEIVED_ON = LocalDate.of(2021, 9, 23);

    private static final String TITLE = "Strategi för etnisk och kulturell inkludering - beslut om remiss";
    private static final String QUESTION = "Yttra er över förslaget till strategi.";
    private static final DecisionReference SEND = new DecisionReference(KS, SENT_ON, "§ 19", null);
    private static final DecisionReference ADOPT = new DecisionReference(SFN, ADOPTED_ON, "§ 90", null);
    private static final String TEXT = "Servicenämnden är positiv till strategin.";

    private final List<RecordedEvent> told = new ArrayList<>();
    private final Map<String, Map<String, String>> provenances = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();

    /// From registration to the compilation.
    public static List<RecordedEvent> whole() {
        return List.copyOf(tell().told);
    }

    /// Who did it, or what caused it; nothing of what is no part of the story.
    public static Map<String, String> provenanceOf(RecordedEvent recorded) {
        return tell().provenances.getOrDefault(recorded.eventId(), Map.of());
    }

    private static Story tell() {
        Story story = new Story();
        story.isSentOnRemiss();
        story.arrives();
        story.isTakenUp();
        story.isLate();
        story.isDrafted();
        story.isAdopted();
        story.isDispatched();
        story.isCompiled();
        story.isPlannedToMeet();
        story.isDecidedInAMeeting();
        story.isMinuted();
        story.isElected();
        story.isMadeReady();
        story.isFollowedUp();
        story.isDecidedByDelegates();
        return story;
    }

    public static List<RecordedEvent> of(String... streams) {
        Set<String> wanted = Set.of(streams);
        return whole().stream()
                .filter(recorded -> wanted.contains(recorded.stream()))
                .toList();
    }

    public static FileReference file(String name) {
        return new FileReference("0".repeat(63) + (name.length() % 10), 1_000, "application/pdf", name);
    }

    private void isPlannedToMeet() {
        MeetingId meeting = new MeetingId("KS-M-KSIA-8");
        MeetingTime november = new MeetingTime(
                LocalDate.of(2021, 11, 18), LocalTime.of(13, 0), null, "Stadshuset", MeetingMode.ON_SITE);
        MeetingTime december =
                new MeetingTime(LocalDate.of(2021, 12, 2), LocalTime.of(13, 0), null, null, MeetingMode.HYBRID);
        LocalDate planned = LocalDate.of(2021, 10, 5);
        tell(meeting, planned, new MeetingPlanned(meeting, november, planned));
        tell(meeting, planned, new MeetingMoved(meeting, december, "Krock med fullmäktige", planned));
        tell(meeting, planned, new MeetingCancelled(meeting, "Inga ärenden", planned));
        MeetingId earlier = new MeetingId("KS-M-IR-1");
        PrintedMinutes minutes = MinutesReader.read("""
                Integrationsrådet

                Närvarande
                1. Dzenita Abaza (S)
                3. Liselotte Ross (M)

                § 127 Val av justerare

                Liselotte Ross valdes.
                """);
        tell(earlier, planned, new MinutesImported(earlier, minutes, null, planned, planned));
        tell(
                earlier,
                planned,
                new MinutesRemarkResolved(earlier, 1, RemarkSettlement.KEPT_AS_PRINTED, "Ingen fattas.", planned));
    }

    /// The nämnd's § 90, of which the seeds tell nothing, in a meeting.
    private void isDecidedInAMeeting() {
        MeetingId meeting = new MeetingId("SFN-M-SFN-6");
        MeetingItem item = new MeetingItem(meeting, 1);
        MeetingTime time = new MeetingTime(ADOPTED_ON, LocalTime.of(13, 0), null, "Stadshuset", MeetingMode.ON_SITE);
        Attendee chair = new Attendee(1, "Ordföranden", AttendanceRole.CHAIR, Presence.ON_SITE, null, null, null, null);
        ServedMember late = new ServedMember("Ledamoten", "S", null, null);
        Attendee serving =
                new Attendee(2, "Ersättaren", AttendanceRole.SERVING_SUBSTITUTE, Presence.ON_SITE, "S", 1, null, late);
        Attendee member =
                new Attendee(3, "Ledamoten", AttendanceRole.MEMBER, Presence.ON_SITE, "S", null, PersonId.of(5), null);
        List<AbsentMember> absent = List.of(new AbsentMember(PersonId.of(5), "Ledamoten", "S"));
        DecisionPoint point = new DecisionPoint(1, DecisionKind.ADOPT_AS_OWN, TEXT, false, "rent förberedande", null);
        tell(meeting, MEMO_DATED, new MeetingPlanned(meeting, time, MEMO_DATED));
        tell(meeting, MEMO_DATED, new ItemAdded(item, TITLE, ANSWER, List.of(TEXT), List.of(), null, null, MEMO_DATED));
        tell(meeting, MEMO_DATED, new SummonsSent(meeting, List.of(1), List.of("Alla"), null, 0, null, MEMO_DATED));
        tell(
                meeting,
                ADOPTED_ON,
                new ItemsNumbered(meeting, List.of(new NumberedItem(1, ParagraphNumber.of(90))), ADOPTED_ON));
        tell(meeting, ADOPTED_ON, new AttendanceRecorded(meeting, List.of(chair, serving), null, absent, ADOPTED_ON));
        tell(meeting, ADOPTED_ON, new MeetingOpened(meeting, ADOPTED_ON, LocalTime.of(13, 0), 1));
        tell(meeting, ADOPTED_ON, new ItemTakenUp(item, 2, 1, 1, List.of(1), ADOPTED_ON));
        tell(meeting, ADOPTED_ON, new DecisionMade(item, List.of(point), null, null, List.of(1, 2), ADOPTED_ON));
        AttendanceChange ceased = AttendanceChange.STOPPED_SERVING;
        LocalTime two = LocalTime.of(14, 0);
        tell(meeting, ADOPTED_ON, new AttendanceChanged(meeting, 2, ceased, null, null, ADOPTED_ON, two));
        tell(meeting, ADOPTED_ON, new AttendeeCame(meeting, member, ADOPTED_ON, two));
        tell(meeting, ADOPTED_ON, new MeetingClosed(meeting, ADOPTED_ON, LocalTime.of(15, 0)));
    }

    /// § 19 of the meeting in May: approved, announced, taken down too early, announced anew.
    private void isMinuted() {
        MinutesId minutes = new MinutesId("KS-M-KSIA-7-J");
        ParagraphNumber paragraph = ParagraphNumber.of(19);
        tell(minutes, SENT_ON, readyToApprove(minutes, paragraph));
        tell(minutes, SENT_ON, new MinutesSigned(minutes, "Dzenita Abaza", SigningMeans.PAPER, SENT_ON));
        tell(minutes, SENT_ON, new MinutesApproved(minutes, null, null, 0, SENT_ON.plusDays(2), SENT_ON));
        LocalDate last = StatutoryDays.lastAppealDay(SENT_ON);
        tell(minutes, SENT_ON, new MinutesAnnounced(minutes, 1, "Kansliet", null, 0, last, last.plusDays(1), SENT_ON));
        LocalDate removed = SENT_ON.plusDays(5);
        tell(minutes, removed, new NoticeRemoved(minutes, 1, true, removed));
        tell(
                minutes,
                removed,
                new AppealReceived(minutes, 1, paragraph, "En förening", AppealAddressee.MUNICIPALITY, true, removed));
        tell(
                minutes,
                removed,
                new MinutesAnnounced(
                        minutes, 2, "Kansliet", null, 0, last.plusDays(7), last.plusDays(8), removed.plusDays(1)));
        tell(
                minutes,
                removed,
                new MinutesCorrected(minutes, 1, paragraph, null, "Bilaga 2", "Föll bort", "KS", removed));
    }

    private static MinutesMadeReady readyToApprove(MinutesId minutes, ParagraphNumber paragraph) {
        DecisionPoint point = new DecisionPoint(
                1, DecisionKind.SEND_ON_REMISS, "Strategin skickas på remiss.", false, "Bereder", null);
        return new MinutesMadeReady(
                minutes,
                SignOff.WITHIN_FOURTEEN_DAYS,
                Announcement.NOTICE_BOARD,
                Appealable.UNLESS_PREPARATORY,
                List.of(new MinutesParagraph(
                        1, paragraph, TITLE, STRATEGY, ItemOutcome.DECIDED, List.of(point), SENT_ON)),
                "§ 19",
                List.of(SENT_ON),
                List.of(new Signer("Dzenita Abaza", SignerCapacity.CHAIR)),
                List.of(),
                StatutoryDays.approvalDue(SENT_ON),
                null,
                SENT_ON);
    }

    /// Two spellings of one person are merged, and taken apart again; a member leaves on a day that nobody knows.
    private void isElected() {
        BodyCode body = new BodyCode("KSIA");
        Code persons = () -> "persons";
        PersonId engdal = PersonId.of(1);
        PersonId engdahl = PersonId.of(2);
        LocalDate elected = LocalDate.of(2021, 1, 12);
        tell(persons, elected, new PersonEntered(engdal, "Henrik Engdal", elected));
        tell(persons, elected, new PersonEntered(engdahl, "Henrik Engdahl", elected));
        tell(persons, elected, new PersonAlsoCalled(engdal, "H. Engdal", elected));
        tell(persons, elected, new PersonMergedInto(engdahl, engdal, "Samma person", elected));
        tell(persons, elected, new PersonUnmerged(engdahl, engdal, "En namne", elected));
        tell(
                body,
                elected,
                new MandateGiven(
                        body, engdal, "Henrik Engdal", MandateRole.MEMBER, "M", null, BoundedDay.of(elected), null));
        tell(
                body,
                elected,
                new MandateEnded(
                        body, engdal, MandateRole.MEMBER, new BoundedDay(elected, elected.plusDays(60)), "Avgick"));
    }

    /// Ready for two bodies, without what was on remiss, and taken back from one of them.
    private void isMadeReady() {
        LocalDate ready = LocalDate.of(2021, 10, 8);
        tell(STRATEGY, ready, madeReady("KF", ready));
        tell(STRATEGY, ready, madeReady("KS", ready));
        tell(STRATEGY, ready, new CaseTakenBack(STRATEGY, KS, "Ett förslag till", ready));
        isOnItsWay(ready);
    }

    /// On an agenda and off it again, tabled, taken up anew and forwarded.
    private void isOnItsWay(LocalDate day) {
        MeetingItem first = new MeetingItem(new MeetingId("KS-M-KS-1"), 2);
        MeetingItem second = new MeetingItem(new MeetingId("KS-M-KS-2"), 1);
        tell(STRATEGY, day, new CaseOnAgenda(STRATEGY, first, day));
        tell(STRATEGY, day, new CaseOffAgenda(STRATEGY, first, "Kom med två gånger", day));
        tell(STRATEGY, day, handled(first, ItemOutcome.TABLED, day));
        tell(STRATEGY, day, new CaseOnAgenda(STRATEGY, second, day));
        tell(STRATEGY, day, handled(second, ItemOutcome.DECIDED, day));
        tell(
                STRATEGY,
                day,
                new CaseForwarded(
                        STRATEGY, new BodyCode("KF"), second, TITLE, null, List.of(), List.of(), List.of(), null, day));
        isApproved(second, day);
    }

    /// The case hears that the paragraph is approved before it hears what was decided there.
    private void isApproved(MeetingItem item, LocalDate day) {
        DecisionReference paragraph = new DecisionReference(KS, day, "§ 136", null);
        DecisionPoint point = new DecisionPoint(
                1, DecisionKind.FORWARD, "Överlämnas till fullmäktige.", false, "Bereder", new BodyCode("KF"));
        LocalDate late = day.plusDays(17);
        tell(STRATEGY, late, new ParagraphApproved(STRATEGY, paragraph, item, false, 3, late));
        tell(STRATEGY, late, new DecisionEntered(STRATEGY, paragraph, item, List.of(point)));
        tell(
                STRATEGY,
                late,
                new ParagraphCorrected(STRATEGY, paragraph, item, 1, null, "Bilaga 2", "Föll bort", "KS", late));
        tell(STRATEGY, late, new ParagraphFiled(STRATEGY, paragraph, 5, late));
    }

    private static CaseHandled handled(MeetingItem item, ItemOutcome outcome, LocalDate day) {
        return new CaseHandled(STRATEGY, item, TITLE, List.of(), List.of(), outcome, null, day);
    }

    private static CaseMadeReady madeReady(String body, LocalDate ready) {
        return new CaseMadeReady(
                STRATEGY,
                new BodyCode(body),
                "Strategi för inkludering",
                null,
                new MemoReference(1, 1),
                List.of(new Recommendation(1, "Strategin antas.")),
                List.of(),
                List.of(new MissingConsulted(1, 1, null, "handling 1", "Strategi")),
                "Trycks för sig",
                ready);
    }

    /// A decision by delegation that the nämnd is told of, and one that is minuted by itself.
    private void isDecidedByDelegates() {
        DelegationListId list = DelegationListId.of(SFN, SFN, 2021);
        DelegatedMatter matter = new DelegatedMatter("4.2", "Mindre ändringar", "Förvaltningschefen", false);
        MeetingItem item = new MeetingItem(new MeetingId("SFN-M-SFN-1"), 3);
        tell(SFN, SENT_ON, new DelegationOrderSet(SFN, new DelegationOrder(SENT_ON, "SFN § 3", List.of(matter))));
        for (int number = 1; number <= 2; number++) {
            tell(
                    list,
                    DUE_ON,
                    new DelegatedDecisionListed(
                            DelegatedDecisionId.of(list, number),
                            ANSWER,
                            new DecisionReference(SFN, DUE_ON, null, "4.2"),
                            DecisionKind.GRANT,
                            "Ändringen godtas.",
                            true,
                            "beslutets slag",
                            number == 1 ? null : matter,
                            number == 1));
        }
        tell(list, MEMO_DATED, new DelegatedDecisionReported(DelegatedDecisionId.of(list, 1), item, MEMO_DATED));
        tell(list, MEMO_DATED, new DelegatedDecisionMinuted(DelegatedDecisionId.of(list, 2), MEMO_DATED));
    }

    /// An assignment that is contested, taken on and reported.
    private void isFollowedUp() {
        MeetingItem item = new MeetingItem(new MeetingId("KS-M-KSIA-7"), 3);
        AssignmentId assignment = AssignmentId.of(item, 1);
        Task task = new Task(
                new Responsible(SFN, "Serviceförvaltningen"),
                List.of(new Responsible(null, "Kommunledningskontoret")),
                TaskTime.RECURRING,
                ADOPTED_ON);
        tell(assignment, SENT_ON, new AssignmentGiven(assignment, SEND, 1, item, STRATEGY, "Mötesplatser.", task));
        tell(assignment, DUE_ON, new AssignmentContested(assignment, SFN, "Inte vårt ansvar", DUE_ON));
        tell(assignment, MEMO_DATED, new AssignmentAccepted(assignment, SFN, MEMO_DATED));
        tell(
                assignment,
                ADOPTED_ON,
                new AssignmentReported(assignment, SFN, "En är färdig.", ADOPTED_ON.plusYears(1), ADOPTED_ON));
    }

    private void isSentOnRemiss() {
        LocalDate registered = LocalDate.of(2021, 5, 12);
        tell(
                STRATEGY,
                registered,
                new CaseRegistered(
                        STRATEGY,
                        KS_NUMBER,
                        Numbering.ISSUED,
                        CaseKind.POLICY_DOCUMENT,
                        TITLE,
                        TITLE,
                        null,
                        "Carolina Andersson",
                        new Party("Kommunledningskontoret", PartyKind.AUTHORITY),
                        registered,
                        registered));
        tell(
                STRATEGY,
                registered,
                record(
                        STRATEGY,
                        1,
                        RecordKind.ESTABLISHED,
                        "Kommunledningskontorets skrivelse",
                        List.of(),
                        registered));
        tell(
                STRATEGY,
                registered,
                record(STRATEGY, 2, RecordKind.ESTABLISHED, "Strategi", strategyAnnexes(), registered));
        tell(
                STRATEGY,
                SENT_ON,
                new DecisionTaken(
                        STRATEGY,
                        SEND,
                        DecisionKind.SEND_ON_REMISS,
                        "godkänner att strategin skickas på remissrunda till samtliga nämnder och bolag",
                        false,
                        "rent förberedande"));
        tell(
                STRATEGY,
                SENT_ON,
                new RemissSent(
                        STRATEGY,
                        REMISS,
                        1,
                        KS,
                        "Kommunstyrelsen",
                        KS_NUMBER,
                        TITLE,
                        null,
                        SEND,
                        QUESTION,
                        DUE_ON,
                        documents(),
                        "samtliga nämnder och bolag inom kommunkoncernen",
                        List.of(
                                asked(SFN, "Servicenämnden", RuleProfile.BOARD_SE),
                                asked(KHAB, "Kalmarhem AB", RuleProfile.COMPANY),
                                asked(KFN, "Kultur- och fritidsnämnden", RuleProfile.BOARD_SE)),
                        null,
                        null,
                        SENT_ON));
    }

    private void arrives() {
        tell(ARRIVED, SENT_ON, arrived(ARRIVED, RuleProfile.BOARD_SE));
        tell(ARRIVED_AT_KHAB, SENT_ON, arrived(ARRIVED_AT_KHAB, RuleProfile.COMPANY));
    }

    private void isTakenUp() {
        LocalDate day = LocalDate.of(2021, 5, 24);
        tell(ARRIVED, day, new ArrivedRemissRegistered(ARRIVED, ANSWER, SFN_NUMBER, day));
        tell(
                ANSWER,
                day,
                new CaseRegistered(
                        ANSWER,
                        SFN_NUMBER,
                        Numbering.ISSUED,
                        CaseKind.REMISS,
                        "Remiss: " + TITLE,
                        "Remiss: " + TITLE,
                        null,
                        "Martina Adiels Balk",
                        new Party("Kommunstyrelsen", PartyKind.AUTHORITY),
                        day,
                        day));
        tell(ANSWER, day, record(ANSWER, 1, RecordKind.INCOMING, "Remiss", strategyAnnexes(), day));
        tell(
                ANSWER,
                day,
                new RemissTakenUp(
                        ANSWER,
                        ARRIVED,
                        RuleProfile.BOARD_SE,
                        CaseReference.to(KS_NUMBER),
                        "Kommunstyrelsen",
                        QUESTION,
                        DUE_ON,
                        1,
                        day));
        tell(
                STRATEGY,
                day,
                new RemissAcknowledged(STRATEGY, REMISS, SFN, CaseReference.to(SFN_NUMBER), day),
                lastIdOf(ANSWER));
    }

    private void isLate() {
        LocalDate day = DUE_ON.plusDays(1);
        tell(STRATEGY, day, new RemissinstansReminded(STRATEGY, REMISS, SFN, ReminderKind.OVERDUE, DUE_ON, day));
        tell(ARRIVED, day, new ReminderArrived(ARRIVED, ReminderKind.OVERDUE, DUE_ON, day), lastIdOf(STRATEGY));
    }

    /// Recorded the day after the date that the memo bears.
    private void isDrafted() {
        LocalDate recordedOn = MEMO_DATED.plusDays(1);
        tell(
                ANSWER,
                recordedOn,
                new RecordRegistered(
                        ANSWER,
                        2,
                        RecordKind.DRAFT,
                        MEMO_DATED,
                        null,
                        "Tjänsteskrivelse",
                        "Tjänsteskrivelse",
                        file("tjansteskrivelse.pdf"),
                        List.of(
                                new Annex("Bilaga 1", "Strategi", file("strategi.pdf"), strategyAnnexes()),
                                new Annex("Bilaga 2", "Utdrag, § 19", null, List.of())),
                        null,
                        recordedOn));
        tell(
                ANSWER,
                recordedOn,
                new TjansteskrivelseWritten(
                        ANSWER,
                        1,
                        MEMO_DATED,
                        List.of("Peter Arnesson", "Martina Adiels Balk"),
                        "Servicenämnden beslutar att anta förvaltningens yttrande som sitt eget",
                        TEXT,
                        file("tjansteskrivelse.pdf"),
                        19));
        tell(ANSWER, recordedOn, new TjansteskrivelseProposed(ANSWER, 1, recordedOn));
    }

    private void isAdopted() {
        tell(
                ANSWER,
                ADOPTED_ON,
                new DecisionTaken(
                        ANSWER,
                        ADOPT,
                        DecisionKind.ADOPT_AS_OWN,
                        "antar förvaltningens yttrande som sitt eget",
                        false,
                        "förberedande"));
        tell(
                ANSWER,
                ADOPTED_ON,
                new YttrandeAdopted(ANSWER, ADOPT, AdoptionMode.AS_PROPOSED, 1, TEXT, null, null, List.of()));
    }

    private void isDispatched() {
        tell(ANSWER, RECEIVED_ON, record(ANSWER, 3, RecordKind.OUTGOING, "Remissvar", List.of(), RECEIVED_ON));
        tell(
                ANSWER,
                RECEIVED_ON,
                new RemissvarDispatched(ANSWER, ARRIVED, AnswerKind.YTTRANDE, TEXT, List.of(), 3, null, RECEIVED_ON));
        tell(
                ARRIVED,
                RECEIVED_ON,
                new ArrivedRemissAnswered(ARRIVED, AnswerKind.YTTRANDE, RECEIVED_ON),
                lastIdOf(ANSWER));
        String dispatched = lastIdOf(ANSWER);
        tell(
                STRATEGY,
                RECEIVED_ON,
                record(STRATEGY, 3, RecordKind.INCOMING, "Remissvar", List.of(), RECEIVED_ON),
                dispatched);
        tell(STRATEGY, RECEIVED_ON, answer(SFN, AnswerKind.YTTRANDE, TEXT, 3, 34, false, RECEIVED_ON), dispatched);
    }

    private void isCompiled() {
        LocalDate day = LocalDate.of(2021, 10, 1);
        tell(STRATEGY, day, record(STRATEGY, 4, RecordKind.INCOMING, "Remissvar", List.of(), DUE_ON));
        tell(
                STRATEGY,
                day,
                answer(KHAB, AnswerKind.DECLINED, "Kalmarhem avstår från att yttra sig.", 4, 0, false, DUE_ON));
        tell(STRATEGY, day, new RemissClosedForAnswers(STRATEGY, REMISS, List.of(KFN), day));
        tell(
                STRATEGY,
                day,
                new RemissvarCoded(
                        STRATEGY,
                        REMISS,
                        SFN,
                        Stance.SUPPORT_WITH_REMARKS,
                        List.of(
                                new CodedPoint(
                                        "4.3 a",
                                        Stance.OPPOSE,
                                        RemarkKind.RESPONSIBILITY,
                                        "kan således inte vara huvudansvariga",
                                        "bidra till att uppföra och underhålla beslutade mötesplatser"),
                                new CodedPoint(
                                        null,
                                        Stance.NO_OPINION,
                                        RemarkKind.RESOURCES,
                                        "finns inte idag utan omprioriteringar",
                                        null)),
                        day));
        tell(STRATEGY, day, new RemissSummarised(STRATEGY, REMISS, 5, day));
    }

    private String lastIdOf(Code stream) {
        return told.stream()
                .filter(recorded -> recorded.stream().equals(stream.value()))
                .toList()
                .getLast()
                .eventId();
    }

    private void tell(Code stream, LocalDate recordedOn, DomainEvent event) {
        tell(stream, recordedOn, event, Map.of(Provenance.USER, "carolina", Provenance.CHANNEL, "api"));
    }

    private void tell(Code stream, LocalDate recordedOn, DomainEvent event, String cause) {
        tell(stream, recordedOn, event, Map.of(Provenance.USER, "system", Provenance.CAUSATION, cause));
    }

    private void tell(Code stream, LocalDate recordedOn, DomainEvent event, Map<String, String> provenance) {
        long sequence = sequences.merge(stream.value(), 1L, Long::sum) - 1;
        told.add(new RecordedEvent(
                stream.value(),
                sequence,
                stream.value() + "#" + sequence,
                recordedOn.atTime(LocalTime.NOON).atZone(Stockholm.ZONE).toInstant(),
                event));
        provenances.put(stream.value() + "#" + sequence, provenance);
    }

    private static Remissinstans asked(BodyCode body, String name, RuleProfile profile) {
        return new Remissinstans(body, name, profile, DUE_ON);
    }

    private static RemissArrived arrived(IncomingRemissId id, RuleProfile profile) {
        return new RemissArrived(
                id, profile, KS, "Kommunstyrelsen", KS_NUMBER, TITLE, null, QUESTION, DUE_ON, documents(), SENT_ON);
    }

    private static RemissvarReceived answer(
            BodyCode from,
            AnswerKind kind,
            String text,
            int recordNumber,
            int daysLate,
            boolean afterSummary,
            LocalDate on) {
        return new RemissvarReceived(
                STRATEGY, REMISS, from, kind, text, List.of(), recordNumber, DUE_ON, daysLate, afterSummary, on);
    }

    private static RecordRegistered record(
            CaseId caseId, int number, RecordKind kind, String title, List<Annex> annexes, LocalDate date) {
        return new RecordRegistered(
                caseId, number, kind, date, null, title, title, file("handling.pdf"), annexes, null, date);
    }

    private static List<RemittedDocument> documents() {
        return List.of(new RemittedDocument(2, 1, "Strategi", file("strategi.pdf"), strategyAnnexes()));
    }

    private static List<Annex> strategyAnnexes() {
        return List.of(
                new Annex("Bilaga 1", "Nyckeltal för uppföljning", file("nyckeltal.pdf"), List.of()),
                new Annex("Bilaga 2", "Åtgärdsplan", file("atgardsplan.pdf"), List.of()));
    }
}
