package se.kansli.kernel.cases;

public enum CloseReason {
    DECIDED,
    ANSWERED,
    NO_ACTION,
    WITHDRAWN,
    TRANSFERRED
}
