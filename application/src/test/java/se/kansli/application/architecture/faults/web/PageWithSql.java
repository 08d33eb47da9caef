package se.kansli.application.architecture.faults.web;

import org.springframework.jdbc.core.simple.JdbcClient;

public record PageWithSql(JdbcClient jdbc) {}
