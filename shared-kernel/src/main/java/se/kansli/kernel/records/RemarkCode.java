package se.kansli.kernel.records;

/// What is doubtful in something that was printed.
public enum RemarkCode {
    /// The label names another body than the one that heads the document (scenario A7).
    BODY_NAME_MISMATCH,
    /// The label gives another paragraph than the document.
    PARAGRAPH_MISMATCH
}
