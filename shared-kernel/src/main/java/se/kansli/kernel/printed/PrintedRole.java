package se.kansli.kernel.printed;

/// As what somebody is said to have taken part.
public enum PrintedRole {
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    SERVING_SUBSTITUTE,
    SUBSTITUTE,
    SECRETARY,
    STAFF,
    GUEST,
    PARTICIPANT,
    UNKNOWN
}
