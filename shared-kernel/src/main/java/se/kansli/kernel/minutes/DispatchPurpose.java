package se.kansli.kernel.minutes;

/// Why somebody is sent a paragraph.
public enum DispatchPurpose {
    FOR_ACTION,
    FOR_INFORMATION
}
