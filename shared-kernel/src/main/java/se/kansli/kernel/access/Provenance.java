package se.kansli.kernel.access;

/// The names of what is stored beside every event: who did it, for whom, through what, and because of what.
public final class Provenance {

    public static final String USER = "user";
    public static final String NAME = "name";
    public static final String ROLE = "role";
    public static final String AUTHORITY = "authority";
    /// `api`, or the name of what acted by itself: a policy, the calendar.
    public static final String CHANNEL = "channel";
    /// One per request from outside; the same through everything that follows from it.
    public static final String CORRELATION = "correlation";
    /// The identifier of the event that caused this one; absent when a person did.
    public static final String CAUSATION = "causation";

    private Provenance() {}
}
