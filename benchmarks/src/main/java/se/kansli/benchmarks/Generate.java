package se.kansli.benchmarks;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.kansli.application.Application;
import se.kansli.benchmarks.municipality.Municipality;

/// Fills an empty database with a municipality, for whoever wants to see Kansli at its size: the embedded one in the
/// folder `kansli.data`, or the one that `SPRING_DATASOURCE_URL` names.
final class Generate {

    private Generate() {}

    public static void main(String[] args) throws Exception {
        try (ConfigurableApplicationContext kansli =
                new SpringApplication(Application.class).run("--server.port=0", "--empty", Loading.CLOCK_AT_REST)) {
            new Loading(kansli).load(Municipality.of(Given.seed(), Given.cases(1_000_000)));
        }
        System.exit(0);
    }
}
