package se.kansli.application.architecture.faults.application.store;

import org.springframework.jdbc.core.simple.JdbcClient;

public record StoreThatAsks(JdbcClient jdbc) {}
