package se.kansli.application;

import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Kansli in one process: commands, projections, policies and the web, on a PostgreSQL that it brings along unless one
/// is named. A node that has only some of the roles leaves the other rooms empty ([se.kansli.application.nodes]).
///
/// Nothing is woven: transactions are begun where one can see it, and no method is searched for an annotation.
@SpringBootApplication(
        scanBasePackages = {"se.kansli.application", "se.kansli.web.edge", "se.kansli.web.access"},
        exclude = {
            AopAutoConfiguration.class,
            PersistenceExceptionTranslationAutoConfiguration.class,
            TransactionAutoConfiguration.class,
            XStreamAutoConfiguration.class
        })
@EnableScheduling
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
