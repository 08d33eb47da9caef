package se.kansli.command.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kansli.kernel.sitting.MotionKind;
import se.kansli.kernel.sitting.VoteTaken;

/// How one item was brought to an end.
final class Deliberation {

    private final Map<Integer, MotionKind> motions = new HashMap<>();
    private final List<VoteTaken> votes = new ArrayList<>();
    private boolean questionsPut;

    /// Those that were not withdrawn, by their numbers.
    Map<Integer, MotionKind> motions() {
        return motions;
    }

    List<VoteTaken> votes() {
        return votes;
    }

    /// Whether nobody can tell how each voted.
    boolean lacksRollCall() {
        return votes.stream().anyMatch(vote -> vote.rollCall().isEmpty());
    }

    /// Whether different things were moved, and nothing tells in which order they were put (MTG-8).
    boolean lacksQuestions() {
        return !questionsPut && Set.copyOf(motions.values()).size() > 1;
    }

    void putQuestions() {
        questionsPut = true;
    }
}
