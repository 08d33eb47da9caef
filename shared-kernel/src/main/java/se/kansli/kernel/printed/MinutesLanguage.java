package se.kansli.kernel.printed;

/// In which language minutes are written.
public enum MinutesLanguage {
    SWEDISH,
    DANISH
}
