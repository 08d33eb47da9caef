package se.kansli.application.architecture.faults.reader;

import se.kansli.application.architecture.faults.command.CommandForEveryone;

public record ReaderThatImports(CommandForEveryone command) {}
