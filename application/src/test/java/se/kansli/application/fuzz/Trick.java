package se.kansli.application.fuzz;

import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/// A way to spoil a good request.
///
/// @param bends whether the request may mean something else afterwards than what its operation describes
record Trick(String name, boolean bends, BiConsumer<Draft, RandomGenerator> play) {

    void on(Draft draft, RandomGenerator random) {
        play.accept(draft, random);
        draft.played(name);
    }
}
