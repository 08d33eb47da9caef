package se.kansli.command.access;

/// The names of what travels beside a command, from the edge to the one who handles it. None of it is stored in events;
/// that is [se.kansli.kernel.access.Provenance].
public final class CommandMetadata {

    /// The [se.kansli.kernel.access.Actor] who gives the command.
    public static final String ACTOR = "actor";

    /// The version of the stream that the one who asks has seen, a number; absent when any will do.
    public static final String EXPECTED_VERSION = "expectedVersion";

    /// Chosen by the one who asks, so that asking again is safe; always together with [#REQUEST_HASH].
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /// Tells whether two requests with the same key ask for the same.
    public static final String REQUEST_HASH = "requestHash";

    private CommandMetadata() {}
}
