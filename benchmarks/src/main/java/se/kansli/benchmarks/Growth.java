package se.kansli.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kansli.benchmarks.municipality.Municipality;
import se.kansli.kernel.organisation.BodyCode;

/// The same writes on a small and on a large log, in turn: how long each takes, and how much of the processor.
final class Growth {

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int CLIENTS = 8;

    /// What a write costs: its share of the time that passed, and of the processor.
    private record Cost(double millis, double processorMillis) {}

    private final Bench bench;
    private final Asker asker;
    private final List<String> authorities =
            Municipality.authorities().stream().map(BodyCode::value).toList();

    private Growth(Bench bench) {
        this.bench = bench;
        this.asker = Asker.at(bench);
    }

    public static void main(String[] args) throws Exception {
        try (Bench small = Bench.startWith(Municipality.of(Given.seed(), FEW), Optional.empty());
                Bench large = Bench.startWith(Municipality.of(Given.seed(), Given.cases(MANY)), Given.folder())) {
            measure(new Growth(small), new Growth(large));
        }
        System.exit(0);
    }

    private static void measure(Growth small, Growth large) throws Exception {
        List<Cost> ofFew = new ArrayList<>();
        List<Cost> ofMany = new ArrayList<>();
        RegistrationLoad.rate(small.asker, small.authorities, CLIENTS, Given.warmUp());
        RegistrationLoad.rate(large.asker, large.authorities, CLIENTS, Given.warmUp());
        for (int round = 0; round < Bench.ROUNDS; round++) {
            ofFew.add(small.cost());
            ofMany.add(large.cost());
        }
        List<Double> growth = new ArrayList<>();
        List<Double> processorGrowth = new ArrayList<>();
        for (int round = 0; round < Bench.ROUNDS; round++) {
            growth.add(ofMany.get(round).millis() / ofFew.get(round).millis());
            processorGrowth.add(
                    ofMany.get(round).processorMillis() / ofFew.get(round).processorMillis());
        }
        Bench.say(
                "a write with few cases: %.2f ms, %.2f ms of the processor; with many: %.2f ms, %.2f ms;"
                        + " ratios %.2f and %.2f (medians of %d)",
                Bench.median(ofFew.stream().map(Cost::millis).toList()),
                Bench.median(ofFew.stream().map(Cost::processorMillis).toList()),
                Bench.median(ofMany.stream().map(Cost::millis).toList()),
                Bench.median(ofMany.stream().map(Cost::processorMillis).toList()),
                Bench.median(growth),
                Bench.median(processorGrowth),
                Bench.ROUNDS);
    }

    private Cost cost() throws Exception {
        double processor = ProcessorTime.seconds(bench);
        Stopwatch stopwatch = new Stopwatch();
        RegistrationLoad load = RegistrationLoad.start(asker, authorities, CLIENTS);
        Thread.sleep(Given.slice());
        load.stop();
        double each = 1000.0 / load.registered();
        return new Cost(stopwatch.seconds() * each, (ProcessorTime.seconds(bench) - processor) * each);
    }
}
