package se.kansli.kernel.remiss;

public enum Stance {
    SUPPORT,
    SUPPORT_WITH_REMARKS,
    OPPOSE,
    NO_OPINION
}
