package se.kansli.query.timeline;

import static se.kansli.query.timeline.Sentences.sentence;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.ballots.BallotClosed;
import se.kansli.kernel.ballots.BallotEvent;
import se.kansli.kernel.ballots.BallotOpened;
import se.kansli.kernel.ballots.VoteCast;
import se.kansli.kernel.ballots.VoteCorrected;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.sitting.AbsentMember;
import se.kansli.kernel.sitting.ApproversChosen;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceChanged;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.AttendeeCame;
import se.kansli.kernel.sitting.BallotBrokenOff;
import se.kansli.kernel.sitting.BallotCalled;
import se.kansli.kernel.sitting.ChairTaken;
import se.kansli.kernel.sitting.ConflictDecided;
import se.kansli.kernel.sitting.ConflictDeclared;
import se.kansli.kernel.sitting.DecisionMade;
import se.kansli.kernel.sitting.DecisionStopped;
import se.kansli.kernel.sitting.DelegatedDecisionsReported;
import se.kansli.kernel.sitting.ItemEvent;
import se.kansli.kernel.sitting.ItemHandled;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ItemPostponed;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.ItemWithdrawn;
import se.kansli.kernel.sitting.MeetingAdjourned;
import se.kansli.kernel.sitting.MeetingClosed;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.MeetingResumed;
import se.kansli.kernel.sitting.MinutesNoteMade;
import se.kansli.kernel.sitting.MotionMade;
import se.kansli.kernel.sitting.MotionWithdrawn;
import se.kansli.kernel.sitting.ParagraphSettled;
import se.kansli.kernel.sitting.QuestionsPut;
import se.kansli.kernel.sitting.ReservationMade;
import se.kansli.kernel.sitting.ReservationReasoned;
import se.kansli.kernel.sitting.ResultStated;
import se.kansli.kernel.sitting.ServedMember;
import se.kansli.kernel.sitting.SittingEvent;
import se.kansli.kernel.sitting.UrgentDecisionsReported;
import se.kansli.kernel.sitting.UrgentItemAccepted;
import se.kansli.kernel.sitting.VoteChoice;
import se.kansli.kernel.sitting.VoteTaken;

/// What happens while a body sits. Those who attend are told of by their numbers, as they are in the events.
final class SittingSentences {

    private SittingSentences() {}

    static String of(SittingEvent event) {
        return switch (event) {
            case MeetingOpened by -> "Sammanträdet öppnades kl. %s.".formatted(by.at());
            case AttendanceRecorded by ->
                "Upprop: %d närvarande%s.".formatted(by.attendees().size(), absent(by));
            case AttendeeCame by ->
                "%s kom till sammanträdet kl. %s%s."
                        .formatted(
                                by.attendee().name(),
                                by.at(),
                                inPlaceOf(by.attendee().servesFor()));
            case AttendanceChanged by ->
                "Nr %d %s kl. %s%s.".formatted(by.attendee(), words(by.change()), by.at(), inPlaceOf(by.servesFor()));
            case ChairTaken by -> "Nr %d tog över som ordförande.".formatted(by.attendee());
            case MeetingAdjourned by -> "Sammanträdet ajournerades kl. %s.".formatted(by.at());
            case MeetingResumed by -> "Sammanträdet återupptogs %s kl. %s.".formatted(by.day(), by.at());
            case MeetingClosed by -> "Sammanträdet avslutades kl. %s.".formatted(by.at());
            case ItemEvent by -> "Ärende %d: %s".formatted(by.item().item(), inItem(by));
        };
    }

    static String of(BallotEvent event) {
        return switch (event) {
            case BallotOpened by ->
                "Omröstning började: %d kan rösta.".formatted(by.electorate().size());
            case VoteCast by ->
                "Nr %d röstade %s."
                        .formatted(by.vote().attendee(), words(by.vote().choice()));
            case VoteCorrected by ->
                "Rösten för nr %d rättades till %s: %s"
                        .formatted(by.vote().attendee(), words(by.vote().choice()), sentence(by.reason()));
            case BallotClosed by -> "Omröstningen tar inte emot fler röster.";
        };
    }

    private static String absent(AttendanceRecorded by) {
        return by.absent() == null || by.absent().isEmpty()
                ? ""
                : "; frånvarande: "
                        + by.absent().stream().map(AbsentMember::name).collect(Collectors.joining(", "));
    }

    private static String inPlaceOf(@Nullable ServedMember member) {
        return member == null ? "" : ", för " + member.name();
    }

    private static String presenting(@Nullable List<Integer> presenters) {
        return presenters == null
                ? ""
                : presenters.stream()
                        .map(number -> "nr " + number)
                        .collect(Collectors.joining(", ", " Föredragande: ", "."));
    }

    private static String words(VoteChoice choice) {
        return switch (choice) {
            case YES -> "ja";
            case NO -> "nej";
            case ABSTAIN -> "avstår";
        };
    }

    private static String inItem(ItemEvent event) {
        return switch (event) {
            case ConflictDeclared by -> "nr %d anmälde jäv.".formatted(by.attendee());
            case ConflictDecided by ->
                by.disqualified()
                        ? "nr %d är jävig och deltar inte.".formatted(by.attendee())
                        : "nr %d är inte jävig.".formatted(by.attendee());
            case ItemTakenUp by ->
                "togs upp; %d kan delta i avgörandet och %d behövs.%s"
                        .formatted(by.present(), by.needed(), presenting(by.presenters()));
            case UrgentItemAccepted by -> "alla närvarande gick med på att avgöra det.";
            case MotionMade by -> "nr %d yrkade: %s".formatted(by.by(), sentence(by.text()));
            case MotionWithdrawn by -> "yrkande %d togs tillbaka.".formatted(by.motion());
            case QuestionsPut by ->
                "%d frågor ställdes.".formatted(by.questions().size());
            case ResultStated by ->
                "fråga %d besvarades med %s.".formatted(by.question(), by.answeredYes() ? "ja" : "nej");
            case BallotCalled by ->
                "omröstning i fråga %d: ja betyder %s, nej betyder %s."
                        .formatted(by.question(), by.yesMeans(), by.noMeans());
            case BallotBrokenOff by -> "omröstningen avbröts: %s".formatted(sentence(by.reason()));
            case VoteTaken by ->
                "omröstning i fråga %d: %d ja, %d nej, %d avstår."
                        .formatted(by.question(), by.yes(), by.no(), by.abstained());
            case DecisionMade by ->
                by.points().stream()
                        .map(DecisionPoint::wording)
                        .map(Sentences::sentence)
                        .collect(Collectors.joining(" "));
            case DecisionStopped by ->
                "nr %d stoppade punkt %s i beslutet: %s avgör i stället."
                        .formatted(by.by(), listed(by.points()), by.stoppedFor());
            case ItemHandled by -> sentence(by.text());
            case ItemPostponed by ->
                by.outcome() == ItemOutcome.TABLED
                        ? "bordlades: %s".formatted(sentence(by.reason()))
                        : "återremitterades: %s".formatted(sentence(by.reason()));
            case ItemWithdrawn by -> "utgick: %s".formatted(sentence(by.reason()));
            case ReservationMade by -> "nr %d reserverade sig.".formatted(by.by());
            case ReservationReasoned by -> "nr %d motiverade sin reservation.".formatted(by.by());
            case MinutesNoteMade by -> "nr %d lät anteckna: %s".formatted(by.by(), sentence(by.text()));
            case DelegatedDecisionsReported by ->
                "delegationsbeslut %s anmäldes."
                        .formatted(by.decisions().stream()
                                .map(DelegatedDecisionId::printed)
                                .collect(Collectors.joining(", ")));
            case UrgentDecisionsReported by -> "brådskande beslut %s anmäldes.".formatted(by.decisions());
            case ApproversChosen by ->
                "%d justerare utsågs.".formatted(by.approvers().size());
            case ParagraphSettled by ->
                by.immediately()
                        ? "§ %s justerades omedelbart.".formatted(by.number())
                        : "§ %s står fast.".formatted(by.number());
        };
    }

    private static String listed(List<Integer> points) {
        return points.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String words(AttendanceChange change) {
        return switch (change) {
            case LEFT -> "lämnade sammanträdet";
            case LINK_LOST -> "förlorade förbindelsen";
            case RETURNED -> "kom tillbaka";
            case BEGAN_SERVING -> "började tjänstgöra";
            case STOPPED_SERVING -> "slutade tjänstgöra";
        };
    }
}
