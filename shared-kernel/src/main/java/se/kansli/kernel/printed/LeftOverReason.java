package se.kansli.kernel.printed;

/// Why a line is no part of the minutes' contents.
public enum LeftOverReason {
    PAGE_HEADER,
    SCAN_NOISE,
    ORNAMENT,
    CONTENTS,
    OTHER_DOCUMENT
}
