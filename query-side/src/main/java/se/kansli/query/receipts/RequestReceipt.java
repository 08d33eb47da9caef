package se.kansli.query.receipts;

/// What a request was answered.
///
/// @param key of the user's own choice; two users may choose the same
/// @param requestHash tells a repetition from another request under the same key
/// @param answer as one line of text, in the form of the one who wrote it
public record RequestReceipt(String user, String key, String requestHash, String answer) {}
