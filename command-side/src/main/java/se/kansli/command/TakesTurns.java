package se.kansli.command;

import se.kansli.kernel.Code;

/// A command to a stream that many write to at the same moment. Those that wait for the same stream may be handled
/// together (ADR 3).
public interface TakesTurns extends Command {

    Code stream();
}
