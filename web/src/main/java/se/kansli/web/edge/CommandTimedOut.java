package se.kansli.web.edge;

/// The command was sent and no answer came in time; it may still take effect.
final class CommandTimedOut extends RuntimeException {

    CommandTimedOut(Class<?> command) {
        super("No answer in time to " + command.getSimpleName());
    }
}
