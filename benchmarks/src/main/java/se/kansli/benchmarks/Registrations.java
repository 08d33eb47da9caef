package se.kansli.benchmarks;

import java.util.ArrayList;
import java.util.List;

/// Cases registered a second over HTTP beside pgbench's durable one-row inserts, with as many clients, in turn, on one
/// server.
///
/// The load generator runs in the same process as Kansli and is counted in the cores that it takes.
final class Registrations {

    private static final int CLIENTS = 32;
    private static final int YEARLY_SERIES = 20;

    private final Asker asker;
    private final Pgbench pgbench;

    private Registrations(Asker asker, Pgbench pgbench) {
        this.asker = asker;
        this.pgbench = pgbench;
    }

    public static void main(String[] args) throws Exception {
        try (Bench bench = Bench.start()) {
            Asker asker = Asker.at(bench);
            List<String> codes = establish(asker);
            Registrations registrations = new Registrations(asker, new Pgbench(bench.postgres()));
            RegistrationLoad.rate(asker, codes, CLIENTS, Given.warmUp());
            registrations.measure("one series", codes.subList(0, 1));
            registrations.measure(YEARLY_SERIES + " series", codes);
        }
        System.exit(0);
    }

    private void measure(String what, List<String> codes) throws Exception {
        List<Double> ratios = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        List<Double> inserts = new ArrayList<>();
        for (int round = 0; round < Bench.ROUNDS; round++) {
            double insert = pgbench.run(CLIENTS, Given.slice());
            double rate = RegistrationLoad.rate(asker, codes, CLIENTS, Given.slice());
            inserts.add(insert);
            rates.add(rate);
            ratios.add(rate / insert);
        }
        Bench.say(
                "%s, %d clients: %.0f registrations/s, pgbench %.0f inserts/s, ratio %.3f (medians of %d)",
                what, CLIENTS, Bench.median(rates), Bench.median(inserts), Bench.median(ratios), Bench.ROUNDS);
    }

    private static List<String> establish(Asker asker) throws Exception {
        List<String> codes = new ArrayList<>();
        for (int number = 0; number < YEARLY_SERIES; number++) {
            String code = "B" + (char) ('A' + number);
            asker.establish(code);
            codes.add(code);
        }
        return codes;
    }
}
