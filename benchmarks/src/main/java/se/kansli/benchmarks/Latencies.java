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

    /// In milliseconds.
    double total() {
        return nanos.stream().mapToLong(Long::longValue).sum() / 1e6;
    }

    /// One of so many equal parts, in the order in which they were added.
    ///
    /// @param part counted from 0
    Latencies part(int part, int parts) {
        Latencies some = new Latencies();
        some.nanos.addAll(nanos.subList(nanos.size() * part / parts, nanos.size() * (part + 1) / parts));
        return some;
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
