package se.kansli.benchmarks.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// What is left to chance, and yet the same for the same seed.
final class Chance {

    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    /// Both ends may come.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// Different ones, in the order in which they stand.
    <T> List<T> some(int number, List<T> all) {
        List<T> chosen = new ArrayList<>(number);
        for (int left = all.size(); left > 0; left--) {
            if (random.nextInt(left) < number - chosen.size()) {
                chosen.add(all.get(all.size() - left));
            }
        }
        return chosen;
    }

    /// In the form of those that name an event or a request.
    String identifier() {
        long high = random.nextLong() & ~0xF000L | VERSION_4;
        long low = random.nextLong() >>> 2 | VARIANT_2;
        return new UUID(high, low).toString();
    }
}
