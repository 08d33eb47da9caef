package se.kansli.kernel.cases;

/// How the case got its number: the series gave it, or it was numbered before it came here.
public enum Numbering {
    ISSUED,
    IMPORTED
}
