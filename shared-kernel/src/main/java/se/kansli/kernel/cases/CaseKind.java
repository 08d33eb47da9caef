package se.kansli.kernel.cases;

public enum CaseKind {
    GENERAL,
    POLICY_DOCUMENT,
    REMISS,
    COUNCIL_MOTION,
    CITIZEN_PROPOSAL,
    GRANT,
    PROCUREMENT,
    APPOINTMENT,
    INDIVIDUAL
}
