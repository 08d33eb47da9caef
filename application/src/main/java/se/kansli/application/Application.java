package se.kansli.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Kansli in one process: commands, projections, policies and the web, on a PostgreSQL that it brings along unless one
/// is named. A node that has only some of the roles leaves the other rooms empty ([se.kansli.application.nodes]).
@SpringBootApplication(scanBasePackages = {"se.kansli.application", "se.kansli.web.edge", "se.kansli.web.access"})
@EnableScheduling
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
