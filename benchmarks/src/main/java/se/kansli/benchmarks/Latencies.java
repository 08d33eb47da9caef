package se.kansli.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// How long each of many things took.
final class Latencies {

    private final List<Long> nanos = new ArrayList<>();

    /// Of the same work, so many times, one after the other.
    static Latencies of(int times, Callable<?> work) throws Exception {
        Latencies latencies = new Latencies();
        for (int time = 0; time < times; time++) {
            long started = System.nanoTime();
            work.call();
            latencies.add(System.nanoTime() - started);
        }
        return latencies;
    }

    void add(long took) {
        nanos.add(took);
    }

    void addAll(Latencies others) {
        nanos.addAll(others.nanos);
    }

    int count() {
        return nanos.size();
    }

    double p50() {
        return millis(50);
    }

    double p99() {
        return millis(99);
    }

    /// Below which so many of a hundred lie.
    private double millis(int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1) / 1e6;
    }
}
