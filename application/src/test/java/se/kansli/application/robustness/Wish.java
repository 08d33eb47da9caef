package se.kansli.application.robustness;

import org.jspecify.annotations.Nullable;

/// A write as it is sent, however many times.
///
/// @param key its Idempotency-Key
/// @param etag of what it changes, where it changes something
/// @param event the type of the one event by which it is known in the log
/// @param sign what tells that event from others of its type: a word in its text, or else its stream
record Wish(
        String user,
        String path,
        Object body,
        String key,
        @Nullable String etag,
        String event,
        String sign) {}
