package se.kansli.web.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.agenda.AgendaDocument;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.minutes.DispatchPurpose;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.minutes.SignerCapacity;
import se.kansli.kernel.minutes.SigningMeans;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.paragraphs.ParagraphRange;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.MemberVote;
import se.kansli.kernel.sitting.MotionKind;
import se.kansli.kernel.sitting.Presence;
import se.kansli.kernel.sitting.VoteBasis;
import se.kansli.kernel.sitting.VoteChoice;
import se.kansli.query.meetings.MeetingEntry;
import se.kansli.query.meetings.MeetingState;
import se.kansli.query.meetings.MeetingView;
import se.kansli.query.minutes.Correction;
import se.kansli.query.minutes.Dispatch;
import se.kansli.query.minutes.Dispute;
import se.kansli.query.minutes.MinutesApproval;
import se.kansli.query.minutes.MinutesContent;
import se.kansli.query.minutes.MinutesCopies;
import se.kansli.query.minutes.MinutesEntry;
import se.kansli.query.minutes.MinutesState;
import se.kansli.query.minutes.MinutesView;
import se.kansli.query.minutes.Notice;
import se.kansli.query.minutes.Signature;
import se.kansli.query.organisation.RulesInForce;
import se.kansli.query.proceedings.AgendaItemView;
import se.kansli.query.proceedings.AttendeeView;
import se.kansli.query.proceedings.ConflictView;
import se.kansli.query.proceedings.MemberText;
import se.kansli.query.proceedings.MotionView;
import se.kansli.query.proceedings.ProceedingsView;
import se.kansli.query.proceedings.QuestionView;
import se.kansli.query.proceedings.SittingDay;
import se.kansli.query.proceedings.StopView;
import se.kansli.query.proceedings.SummonsView;
import se.kansli.query.proceedings.VoteView;
import se.kansli.web.Kalmar;

/// A meeting with a vote, a jäv, a reservation, a paragraph that was approved at once and an item that was put off.
/// Those who sit in it are invented.
final class Held {

    static final LocalDate MET = LocalDate.of(2021, 5, 21);
    static final LocalDate APPROVED_LATE = MET.plusDays(17);
    static final LocalDate ANNOUNCED = APPROVED_LATE.plusDays(1);
    static final ParagraphNumber VOTED = ParagraphNumber.of(19);

    private static final String NAME = "Utskottet för integration och arbetsmarknad";
    private static final List<Integer> ALL = List.of(1, 2, 3);
    private static final DecisionPoint TIMETABLE = point(1, "att fastställa tidplanen,", true);
    private static final DecisionPoint REMISS = point(2, "att sända strategin på remiss.", false);
    private static final DecisionPoint GRANT = point(1, "Byalaget får 10 000 kronor.", true);

    private Held() {}

    static MeetingFacts meeting() {
        return meeting(RuleProfile.SUBCOMMITTEE_SE, proceedings());
    }

    static MeetingFacts meeting(RuleProfile profile, ProceedingsView proceedings) {
        return new MeetingFacts(
                entry(MeetingState.CLOSED),
                proceedings,
                new RulesInForce(proceedings.body(), MET, profile, profile.rules(), null, null),
                "Kalmar kommun");
    }

    static MeetingEntry entry(MeetingState state) {
        MeetingTime time = new MeetingTime(MET, LocalTime.of(13, 0), null, "Stadshuset", MeetingMode.HYBRID);
        return new MeetingEntry(
                new MeetingView(Kalmar.MEETING, Kalmar.MEETING.body(), time, state, List.of(), null, null, 9),
                NAME,
                null);
    }

    static ProceedingsView proceedings() {
        return proceedings("Strategi för inkludering", true);
    }

    static ProceedingsView proceedings(String title, boolean summoned) {
        return proceedings(title, summoned, List.of());
    }

    /// Bo Falk does not let the second point of the first item stand.
    static ProceedingsView stopped() {
        return proceedings("Strategi", true, List.of(new StopView(2, List.of(2), new BodyCode("KB"))));
    }

    private static ProceedingsView proceedings(String title, boolean summoned, List<StopView> stops) {
        return new ProceedingsView(
                Kalmar.MEETING,
                Kalmar.MEETING.body(),
                summoned
                        ? List.of(new SummonsView(
                                MET.minusDays(7), List.of(1, 2), List.of("Ledamöter", "Ersättare"), null, 0, null))
                        : List.of(),
                List.of(
                        new SittingDay(MET, LocalTime.of(13, 5), LocalTime.of(14, 0)),
                        new SittingDay(MET, LocalTime.of(14, 15), LocalTime.of(15, 30))),
                1,
                List.of(
                        attendee(3, "Lars Ek", AttendanceRole.MEMBER, "M", Presence.REMOTE),
                        attendee(1, "Anna Berg", AttendanceRole.CHAIR, "S", Presence.ON_SITE),
                        attendee(2, "Bo Falk", AttendanceRole.VICE_CHAIR, "M", Presence.ON_SITE),
                        attendee(4, "Eva Lind", AttendanceRole.SUBSTITUTE, "S", Presence.ON_SITE),
                        attendee(5, "Siv Alm", AttendanceRole.SECRETARY, null, Presence.ON_SITE)),
                null,
                List.of(),
                List.of(),
                null,
                List.of(voted(title, stops), granted(), late()),
                true,
                30);
    }

    /// @param approvedOn absent while they wait
    static MinutesEntry minutes(@Nullable LocalDate approvedOn, boolean announced) {
        List<MinutesParagraph> paragraphs = List.of(
                paragraph(1, 19, "Strategi för inkludering", ItemOutcome.DECIDED, List.of(TIMETABLE, REMISS)),
                paragraph(2, 20, "Bidrag till byalaget", ItemOutcome.DECIDED, List.of(GRANT)),
                paragraph(3, 21, "Ny mötesplats", ItemOutcome.REFERRED_BACK, List.of()));
        MinutesView view = new MinutesView(
                Kalmar.MINUTES,
                Kalmar.MEETING,
                Kalmar.MEETING.body(),
                new MinutesContent(
                        RuleProfile.SUBCOMMITTEE_SE.rules().signOff(),
                        RuleProfile.SUBCOMMITTEE_SE.rules().announcement(),
                        RuleProfile.SUBCOMMITTEE_SE.rules().appealable(),
                        paragraphs,
                        ParagraphRange.print(paragraphs.stream()
                                .map(MinutesParagraph::number)
                                .toList()),
                        List.of(MET),
                        List.of(),
                        MET),
                new MinutesApproval(
                        List.of(
                                signature("Anna Berg", SignerCapacity.CHAIR, approvedOn, SigningMeans.E_SIGNATURE),
                                signature("Lars Ek", SignerCapacity.APPROVER, approvedOn, SigningMeans.PAPER)),
                        List.of(new Dispute(VOTED, "Lars Ek", "Jag yrkade mer än så.", MET.plusDays(3))),
                        MET.plusDays(14),
                        null,
                        approvedOn,
                        null,
                        approvedOn == null ? 0 : 3,
                        null),
                announced
                        ? List.of(new Notice(
                                1,
                                ANNOUNCED,
                                "Kommunledningskontoret",
                                ANNOUNCED,
                                0,
                                ANNOUNCED.plusDays(21),
                                ANNOUNCED.plusDays(22),
                                null,
                                false))
                        : List.of(),
                List.of(),
                new MinutesCopies(
                        List.of(new Correction(
                                1,
                                ParagraphNumber.of(20),
                                null,
                                "Beloppet avser år 2021.",
                                "Året hade fallit bort.",
                                "Siv Alm",
                                ANNOUNCED.plusDays(2))),
                        List.of(),
                        List.of(new Dispatch(VOTED, "Servicenämnden", DispatchPurpose.FOR_ACTION, ANNOUNCED)),
                        null),
                7);
        return new MinutesEntry(view, MinutesState.READY, NAME, List.of(), false, List.of());
    }

    private static AgendaItemView voted(String title, List<StopView> stops) {
        return item(
                1,
                19,
                title,
                Kalmar.CASE,
                null,
                true,
                1,
                List.of(),
                List.of(
                        new MotionView(1, 1, MotionKind.APPROVAL, "Förslaget bifalls."),
                        new MotionView(2, 3, MotionKind.AMENDMENT, "Svarstiden förlängs.")),
                List.of(
                        new QuestionView("Bifaller utskottet förslaget?", List.of(1), true, null, null),
                        new QuestionView(
                                "Bifaller utskottet Lars Eks yrkande?",
                                List.of(2),
                                false,
                                null,
                                new VoteView(
                                        "bifall till yrkandet",
                                        "avslag på yrkandet",
                                        List.of(
                                                new MemberVote(1, VoteChoice.NO),
                                                new MemberVote(2, VoteChoice.NO),
                                                new MemberVote(3, VoteChoice.YES)),
                                        1,
                                        2,
                                        0,
                                        VoteBasis.MAJORITY))),
                ItemOutcome.DECIDED,
                List.of(TIMETABLE, REMISS),
                stops,
                null,
                ALL,
                List.of(new MemberText(3, "Tiden är för kort.")),
                false);
    }

    private static AgendaItemView granted() {
        return item(
                2,
                20,
                "Bidrag till byalaget",
                null,
                null,
                true,
                2,
                List.of(new ConflictView(1, "Hon sitter i byalagets styrelse.", true)),
                List.of(),
                List.of(),
                ItemOutcome.DECIDED,
                List.of(GRANT),
                List.of(),
                null,
                List.of(2, 3),
                List.of(),
                true);
    }

    private static AgendaItemView late() {
        return item(
                3,
                21,
                "Ny mötesplats",
                null,
                "Hyresvärden vill ha svar i morgon.",
                false,
                1,
                List.of(),
                List.of(),
                List.of(),
                ItemOutcome.REFERRED_BACK,
                List.of(),
                List.of(),
                "Kostnaden ska utredas.",
                ALL,
                List.of(),
                false);
    }

    private static AgendaItemView item(
            int item,
            int number,
            String title,
            @Nullable CaseId caseId,
            @Nullable String urgency,
            boolean announced,
            int presidedBy,
            List<ConflictView> conflicts,
            List<MotionView> motions,
            List<QuestionView> questions,
            ItemOutcome outcome,
            List<DecisionPoint> points,
            List<StopView> stops,
            @Nullable String reason,
            List<Integer> tookPart,
            List<MemberText> reservations,
            boolean immediately) {
        return new AgendaItemView(
                item,
                ParagraphNumber.of(number),
                title,
                caseId,
                List.of("Förvaltningens förslag antas."),
                List.of(new AgendaDocument(1, 1, "Tjänsteskrivelse om " + title)),
                null,
                urgency,
                announced,
                presidedBy,
                tookPart.size(),
                2,
                List.of(),
                urgency != null,
                conflicts,
                motions,
                questions,
                outcome,
                points,
                null,
                null,
                stops,
                reason,
                null,
                tookPart,
                List.of(),
                List.of(),
                reservations,
                List.of(),
                List.of(),
                List.of(),
                null,
                true,
                immediately,
                MET);
    }

    private static AttendeeView attendee(
            int number, String name, AttendanceRole role, @Nullable String party, Presence presence) {
        return new AttendeeView(
                new Attendee(number, name, role, presence, party, null, null, null), true, role.decides(), null, null);
    }

    private static Signature signature(
            String name, SignerCapacity capacity, @Nullable LocalDate on, SigningMeans means) {
        return new Signature(name, capacity, on, on == null ? null : means);
    }

    private static MinutesParagraph paragraph(
            int item, int number, String title, ItemOutcome outcome, List<DecisionPoint> points) {
        return new MinutesParagraph(
                item, ParagraphNumber.of(number), title, item == 1 ? Kalmar.CASE : null, outcome, points, MET);
    }

    private static DecisionPoint point(int point, String wording, boolean appealable) {
        return new DecisionPoint(
                point,
                appealable ? DecisionKind.GRANT : DecisionKind.SEND_ON_REMISS,
                wording,
                appealable,
                "KL 13:2",
                null);
    }
}
