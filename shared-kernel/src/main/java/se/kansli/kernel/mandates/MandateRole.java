package se.kansli.kernel.mandates;

/// What somebody is elected to be in a body. Whoever presides is a member too (KL 6:15 (u)).
public enum MandateRole {
    CHAIR,
    FIRST_VICE_CHAIR,
    SECOND_VICE_CHAIR,
    MEMBER,
    SUBSTITUTE;

    /// Of the presidium: one at a time holds it.
    public boolean presides() {
        return this != MEMBER && this != SUBSTITUTE;
    }
}
