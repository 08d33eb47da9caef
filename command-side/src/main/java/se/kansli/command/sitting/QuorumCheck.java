package se.kansli.command.sitting;

import java.time.LocalDate;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.Quorum;

/// Whether enough are there to decide in an item (MTG-3).
record QuorumCheck(int present, int needed) {

    /// Counted from the seats of the body, filled or not; refused while nobody has said how many these are.
    static QuorumCheck of(int present, EstablishedBody body, LocalDate day) {
        Quorum quorum = body.profile().rules().quorum();
        if (quorum == Quorum.NONE) {
            return new QuorumCheck(present, 0);
        }
        int seats = body.localRulesOn(day)
                .map(LocalRules::seats)
                .orElseThrow(() -> Refusal.conflict(
                        "SEATS_UNKNOWN",
                        "MTG-3",
                        "Ange bland de lokala reglerna hur många ledamöter %s har.".formatted(body.name())));
        return new QuorumCheck(present, quorum.needed(seats));
    }

    void refuseUnlessReached() {
        if (present < needed) {
            throw Refusal.conflict(
                    "NOT_QUORATE",
                    "MTG-3",
                    "%d deltar i ärendet och minst %d behövs: det kan inte avgöras nu.".formatted(present, needed));
        }
    }
}
