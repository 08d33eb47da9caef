package se.kansli.query.receipts;

import org.jspecify.annotations.Nullable;

/// What a request was answered.
///
/// @param key of the user's own choice; two users may choose the same
/// @param requestHash tells a repetition from another request under the same key
/// @param resultType the stored name of the result's type; absent when the answer was empty
/// @param result in its stored form
public record RequestReceipt(
        String user,
        String key,
        String requestHash,
        @Nullable String resultType,
        @Nullable String result) {}
