package se.kansli.application.architecture.faults.command;

import se.kansli.application.architecture.faults.query.FinderThatWrites;

public record CommandSideThatAnswers(FinderThatWrites finder) {}
