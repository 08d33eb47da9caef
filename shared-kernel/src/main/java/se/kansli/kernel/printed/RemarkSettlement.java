package se.kansli.kernel.printed;

/// What a person found about something doubtful in minutes.
public enum RemarkSettlement {
    SUGGESTION_ACCEPTED,
    KEPT_AS_PRINTED
}
