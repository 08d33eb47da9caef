package se.kansli.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Kansli in one process: commands, projections, policies and the web, on a PostgreSQL that it brings along unless one
/// is named.
@SpringBootApplication(scanBasePackages = "se.kansli")
@EnableScheduling
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
