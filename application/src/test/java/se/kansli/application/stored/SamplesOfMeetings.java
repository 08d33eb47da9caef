package se.kansli.application.stored;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.agenda.AgendaDocument;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemChanged;
import se.kansli.kernel.agenda.ItemRemoved;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.agenda.ItemsReordered;
import se.kansli.kernel.agenda.NumberedItem;
import se.kansli.kernel.agenda.SummonsSent;
import se.kansli.kernel.ballots.BallotClosed;
import se.kansli.kernel.ballots.BallotOpened;
import se.kansli.kernel.ballots.VoteCast;
import se.kansli.kernel.ballots.VoteCorrected;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionEntered;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.ParagraphApproved;
import se.kansli.kernel.decisions.ParagraphCorrected;
import se.kansli.kernel.decisions.ParagraphFiled;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.paragraphs.ParagraphSeriesContinued;
import se.kansli.kernel.paragraphs.ParagraphSeriesId;
import se.kansli.kernel.paragraphs.ParagraphsTaken;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.sitting.AbsentMember;
import se.kansli.kernel.sitting.AdoptedText;
import se.kansli.kernel.sitting.ApproversChosen;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceChanged;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.AttendeeCame;
import se.kansli.kernel.sitting.BallotBrokenOff;
import se.kansli.kernel.sitting.BallotCalled;
import se.kansli.kernel.sitting.ChairTaken;
import se.kansli.kernel.sitting.ConflictDecided;
import se.kansli.kernel.sitting.ConflictDeclared;
import se.kansli.kernel.sitting.DecisionMade;
import se.kansli.kernel.sitting.DecisionStopped;
import se.kansli.kernel.sitting.ItemHandled;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ItemPostponed;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.ItemWithdrawn;
import se.kansli.kernel.sitting.MeetingAdjourned;
import se.kansli.kernel.sitting.MeetingClosed;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.MeetingResumed;
import se.kansli.kernel.sitting.MemberVote;
import se.kansli.kernel.sitting.MinorityDemand;
import se.kansli.kernel.sitting.MinutesNoteMade;
import se.kansli.kernel.sitting.MotionKind;
import se.kansli.kernel.sitting.MotionMade;
import se.kansli.kernel.sitting.MotionWithdrawn;
import se.kansli.kernel.sitting.ParagraphSettled;
import se.kansli.kernel.sitting.Presence;
import se.kansli.kernel.sitting.PutQuestion;
import se.kansli.kernel.sitting.QuestionsPut;
import se.kansli.kernel.sitting.ReservationMade;
import se.kansli.kernel.sitting.ReservationReasoned;
import se.kansli.kernel.sitting.ResultStated;
import se.kansli.kernel.sitting.ServedMember;
import se.kansli.kernel.sitting.UrgentDecisionsReported;
import se.kansli.kernel.sitting.UrgentItemAccepted;
import se.kansli.kernel.sitting.VoteBasis;
import se.kansli.kernel.sitting.VoteChoice;
import se.kansli.kernel.sitting.VoteTaken;

/// One of each event of a meeting. Chair, place and § 19 are those of KS 2021/0486; the members and what they said are
/// made up.
final class SamplesOfMeetings {

    private static final MeetingId MEETING = new MeetingId("KS-M-KSIA-7");
    private static final MeetingId EARLIER = new MeetingId("KS-M-KSIA-6");
    private static final MeetingItem FIRST = new MeetingItem(MEETING, 1);
    private static final MeetingItem SECOND = new MeetingItem(MEETING, 2);
    private static final BallotId BALLOT = BallotId.of(MEETING, 1);
    private static final CaseId CASE = new CaseId("KS-2021-0486");
    private static final ParagraphNumber PARAGRAPH_19 = ParagraphNumber.of(19);
    private static final LocalDate MAY_12 = LocalDate.of(2021, 5, 12);
    private static final LocalDate MAY_20 = LocalDate.of(2021, 5, 20);
    private static final LocalDate MAY_21 = LocalDate.of(2021, 5, 21);
    private static final LocalDate MAY_31 = LocalDate.of(2021, 5, 31);
    private static final DecisionReference REFERENCE =
            new DecisionReference(new BodyCode("KSIA"), MAY_21, "§ 19", null);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final String TITLE = "Strategi för etnisk och kulturell inkludering - beslut om remiss";
    private static final String PROPOSAL = "Strategin skickas på remissrunda till samtliga nämnder och bolag.";
    private static final AgendaDocument MEMO = new AgendaDocument(1, 1, "Kommunledningskontorets skrivelse");
    private static final Attendee CHAIR =
            new Attendee(1, "Dzenita Abaza", AttendanceRole.CHAIR, Presence.ON_SITE, "S", null, PersonId.of(17), null);
    private static final Attendee SUBSTITUTE =
            new Attendee(2, "Sofia Ek", AttendanceRole.SUBSTITUTE, Presence.REMOTE, "M", 3, null, null);
    private static final PersonId ABSENT = PersonId.of(18);
    private static final Attendee SERVING = new Attendee(
            3,
            "Bo Falk",
            AttendanceRole.SERVING_SUBSTITUTE,
            Presence.ON_SITE,
            "M",
            2,
            null,
            new ServedMember("Lars Ek", "M", null, ABSENT));
    private static final List<DecisionPoint> POINTS = List.of(
            new DecisionPoint(1, DecisionKind.SEND_ON_REMISS, PROPOSAL, false, "rent förberedande (KL 13:2 p 2)", null),
            new DecisionPoint(
                    2,
                    DecisionKind.FORWARD,
                    "Utskottet föreslår kommunstyrelsen att anta tidplanen.",
                    false,
                    "rent förberedande (KL 13:2 p 2)",
                    new BodyCode("KS")),
            new DecisionPoint(
                    3,
                    DecisionKind.COMMISSION,
                    "Kommunledningskontoret får i uppdrag att sammanställa svaren.",
                    false,
                    "rent verkställande (KL 13:2 p 2)",
                    null,
                    new Task(
                            new Responsible(null, "Kommunledningskontoret"),
                            List.of(new Responsible(new BodyCode("SFN"), "Serviceförvaltningen")),
                            TaskTime.ONCE,
                            LocalDate.of(2021, 12, 15))));
    private static final AdoptedText ADOPTED =
            new AdoptedText(AdoptionMode.AMENDED, 1, "Utskottet är positivt.", "En mening lades till.");

    static final List<DomainEvent> ALL = List.of(
            new ItemAdded(
                    FIRST,
                    TITLE,
                    CASE,
                    List.of(PROPOSAL),
                    List.of(MEMO),
                    new MeetingItem(EARLIER, 4),
                    "Remisstiden hinner annars inte bli tre månader.",
                    MAY_12),
            new ItemChanged(FIRST, TITLE, List.of(PROPOSAL), List.of(MEMO), MAY_12),
            new ItemRemoved(SECOND, "Ärendet är inte färdigberett.", MAY_12),
            new ItemsReordered(MEETING, List.of(2, 1), MAY_12),
            new SummonsSent(
                    MEETING,
                    List.of(1, 2),
                    List.of("Ledamöter och ersättare"),
                    MAY_12,
                    1,
                    "Ordföranden var sjuk.",
                    MAY_12),
            new ItemsNumbered(MEETING, List.of(new NumberedItem(1, PARAGRAPH_19)), MAY_21),
            new ParagraphSeriesContinued(new ParagraphSeriesId("KS-P-KSIA-2021"), 18, MAY_12),
            new ParagraphsTaken(new ParagraphSeriesId("KS-P-KSIA-2021"), MEETING, 19, 20, MAY_21),
            new MeetingOpened(MEETING, MAY_21, NINE, 1),
            new AttendanceRecorded(
                    MEETING,
                    List.of(CHAIR, SUBSTITUTE, SERVING),
                    "Den första i tur avböjde.",
                    List.of(new AbsentMember(ABSENT, "Lars Ek", "M")),
                    MAY_21),
            new AttendeeCame(
                    MEETING,
                    new Attendee(
                            4, "Carolina Andersson", AttendanceRole.STAFF, Presence.ON_SITE, null, null, null, null),
                    MAY_21,
                    TEN),
            new AttendanceChanged(
                    MEETING,
                    2,
                    AttendanceChange.BEGAN_SERVING,
                    "Den första i tur avböjde.",
                    new ServedMember("Dzenita Abaza", "S", 1, null),
                    MAY_21,
                    TEN),
            new ChairTaken(MEETING, 2, MAY_21),
            new MeetingAdjourned(MEETING, MAY_20, TEN),
            new MeetingResumed(MEETING, MAY_21, NINE),
            new ConflictDeclared(FIRST, 2, "Sitter i styrelsen för ett av bolagen.", MAY_21),
            new ConflictDecided(FIRST, 2, true, MAY_21),
            new ItemTakenUp(FIRST, 7, 5, 1, List.of(4), MAY_21),
            new UrgentItemAccepted(FIRST, MAY_21),
            new MotionMade(FIRST, 1, 1, MotionKind.AMENDMENT, "Svarstiden förlängs till den 15 september.", MAY_21),
            new MotionWithdrawn(FIRST, 1, MAY_21),
            new QuestionsPut(
                    FIRST,
                    List.of(new PutQuestion("Bifaller utskottet förslaget eller yrkandet?", List.of(1))),
                    MAY_21),
            new ResultStated(FIRST, 1, true, MAY_21),
            new BallotCalled(SECOND, 1, BALLOT, "bifall till förslaget", "bifall till yrkandet", MAY_21),
            new BallotBrokenOff(SECOND, BALLOT, "Anläggningen stannade.", MAY_21),
            new BallotOpened(BALLOT, SECOND, 1, List.of(1, 2), MAY_21),
            new VoteCast(BALLOT, new MemberVote(2, VoteChoice.YES), MAY_21),
            new VoteCorrected(BALLOT, new MemberVote(2, VoteChoice.NO), "Tryckte på fel knapp.", MAY_21),
            new BallotClosed(BALLOT, MAY_21),
            new VoteTaken(
                    FIRST,
                    1,
                    "bifall till förslaget",
                    "bifall till yrkandet",
                    List.of(new MemberVote(1, VoteChoice.YES), new MemberVote(2, VoteChoice.NO)),
                    1,
                    1,
                    0,
                    true,
                    VoteBasis.CASTING_VOTE,
                    MAY_21),
            new DecisionMade(FIRST, POINTS, "Svaren ska gälla hela strategin.", ADOPTED, List.of(1, 2), MAY_21),
            new DecisionStopped(FIRST, List.of(3), 2, new BodyCode("KB"), CASE, MAY_21),
            new ItemHandled(SECOND, ItemOutcome.INFORMED, "Informationen lades till handlingarna.", List.of(1), MAY_21),
            new ItemPostponed(
                    SECOND,
                    ItemOutcome.REFERRED_BACK,
                    "Kostnaderna ska redovisas.",
                    new MinorityDemand(14, 31),
                    List.of(1, 2),
                    MAY_21),
            new ItemWithdrawn(SECOND, "Föredraganden har förhinder.", MAY_21),
            new ReservationMade(FIRST, 2, "Svarstiden är för kort.", MAY_21),
            new ReservationReasoned(FIRST, 2, "Svarstiden är för kort.", MAY_21),
            new MinutesNoteMade(FIRST, 2, "Barnens röst borde höras.", MAY_21),
            new ApproversChosen(SECOND, List.of(2), MAY_21, MAY_21),
            new ParagraphSettled(
                    FIRST,
                    PARAGRAPH_19,
                    TITLE,
                    CASE,
                    ItemOutcome.DECIDED,
                    List.of(POINTS.get(0), POINTS.get(1), POINTS.get(2).stoppedFor(new BodyCode("KB"))),
                    "Svaren ska gälla hela strategin.",
                    ADOPTED,
                    "Kostnaderna ska redovisas.",
                    List.of(new Reservation("Sofia Ek", "Svarstiden är för kort.")),
                    List.of("Dzenita Abaza", "Sofia Ek"),
                    "Dzenita Abaza",
                    true,
                    MAY_21),
            new UrgentDecisionsReported(FIRST, List.of(1, 2), MAY_21),
            new MeetingClosed(MEETING, MAY_21, TEN),
            new DecisionEntered(CASE, REFERENCE, FIRST, POINTS),
            new ParagraphApproved(CASE, REFERENCE, FIRST, false, 3, MAY_31),
            new ParagraphCorrected(
                    CASE,
                    REFERENCE,
                    FIRST,
                    1,
                    "20 augusti 2012",
                    "20 augusti 2021",
                    "Felskrivning av året.",
                    "Sekreteraren",
                    MAY_31),
            new ParagraphFiled(CASE, REFERENCE, 5, MAY_31));

    private SamplesOfMeetings() {}
}
