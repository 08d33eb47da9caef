package se.kansli.application.store;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/// Axon 4.13 names Spring Boot's auto-configurations by where they were before Boot 4, and would silently run without
/// its event store and without transactions. This class does nothing but stand between the two.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        },
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration"
        })
public class AxonOrdering {}
