package se.kansli.command.decisions;

import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.organisation.BodyCode;

/// Whether it can be told from a task who is to carry it out, and by when (FUP-2).
public record TaskCheck(Bodies bodies) {

    private static final String RULE = "FUP-2";

    public void refuseUnlessClear(Task task) {
        task.everybody().forEach(this::refuseUnlessKnown);
        if (task.time() == TaskTime.ONGOING && task.dueOn() != null) {
            throw Refusal.invalid(
                    "ONGOING_HAS_NO_DAY",
                    RULE,
                    "Ett uppdrag som pågår tills vidare har ingen dag då det ska vara klart.");
        }
    }

    private void refuseUnlessKnown(Responsible responsible) {
        if (responsible.body() == null
                && (responsible.unit() == null || responsible.unit().isBlank())) {
            throw Refusal.invalid(
                    "RESPONSIBLE_MISSING", RULE, "Ange vem som ska utföra uppdraget: ett organ, en enhet eller båda.");
        }
        if (responsible.body() != null) {
            refuseUnlessAuthority(responsible.body());
        }
    }

    private void refuseUnlessAuthority(BodyCode code) {
        EstablishedBody body = bodies.find(code)
                .orElseThrow(
                        () -> Refusal.invalid("BODY_UNKNOWN", "ARC-6", "Det finns inget organ %s.".formatted(code)));
        if (!body.authority().equals(code)) {
            throw Refusal.invalid(
                    "PART_OF_ANOTHER",
                    RULE,
                    "%s är en del av %s: ange %2$s, och %1$s som enhet.".formatted(code, body.authority()));
        }
    }
}
