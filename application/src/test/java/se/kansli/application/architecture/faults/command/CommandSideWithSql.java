package se.kansli.application.architecture.faults.command;

import java.sql.SQLException;

public record CommandSideWithSql(SQLException fault) {}
