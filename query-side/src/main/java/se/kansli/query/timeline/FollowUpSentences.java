package se.kansli.query.timeline;

import static se.kansli.query.timeline.Sentences.sentence;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.followup.AssignmentAccepted;
import se.kansli.kernel.followup.AssignmentContested;
import se.kansli.kernel.followup.AssignmentDone;
import se.kansli.kernel.followup.AssignmentEvent;
import se.kansli.kernel.followup.AssignmentGiven;
import se.kansli.kernel.followup.AssignmentLapsed;
import se.kansli.kernel.followup.AssignmentLedToCase;
import se.kansli.kernel.followup.AssignmentReported;
import se.kansli.kernel.followup.AssignmentRevoked;
import se.kansli.kernel.followup.CouncilMotionEvent;
import se.kansli.kernel.followup.CouncilMotionRaised;
import se.kansli.kernel.followup.CouncilMotionReported;

/// What becomes of assignments, motions and citizens' proposals, in one Swedish sentence each.
final class FollowUpSentences {

    private FollowUpSentences() {}

    static String of(AssignmentEvent event) {
        return switch (event) {
            case AssignmentGiven by ->
                "%s fick i uppdrag%s: ”%s”".formatted(by.task().lead(), how(by.task()), by.wording());
            case AssignmentAccepted by -> "%s godtog uppdraget.".formatted(by.by());
            case AssignmentContested by -> "%s bestred uppdraget: %s".formatted(by.by(), sentence(by.reason()));
            case AssignmentReported by ->
                "%s rapporterade uppdraget%s: %s"
                        .formatted(
                                by.by(),
                                by.nextDueOn() == null ? "" : ", nästa gång senast " + by.nextDueOn(),
                                sentence(by.text()));
            case AssignmentLedToCase by -> "Uppdraget ledde till ärendet %s.".formatted(by.caseId());
            case AssignmentDone by -> "Uppdraget är utfört%s.".formatted(under(by.decision()));
            case AssignmentRevoked by ->
                "Uppdraget återkallades%s: %s".formatted(under(by.decision()), sentence(by.reason()));
            case AssignmentLapsed by -> "Uppdraget förföll: %s".formatted(sentence(by.reason()));
        };
    }

    static String of(CouncilMotionEvent event) {
        return switch (event) {
            case CouncilMotionRaised by ->
                "Väcktes i %s%s."
                        .formatted(by.raisedIn(), by.movers().isEmpty() ? "" : " av " + String.join(", ", by.movers()));
            case CouncilMotionReported by -> "Anmäldes som inte färdigberett: %s".formatted(sentence(by.findings()));
        };
    }

    private static String how(Task task) {
        String help = task.support().isEmpty()
                ? ""
                : ", med stöd av %s"
                        .formatted(task.support().stream()
                                .map(Responsible::toString)
                                .collect(Collectors.joining(", ")));
        return help
                + switch (task.time()) {
                    case ONCE -> task.dueOn() == null ? "" : ", senast " + task.dueOn();
                    case RECURRING -> task.dueOn() == null ? ", återkommande" : ", återkommande från " + task.dueOn();
                    case ONGOING -> ", tills vidare";
                };
    }

    private static String under(@Nullable DecisionReference decision) {
        return decision == null ? "" : ", enligt beslut " + Sentences.words(decision);
    }
}
