package se.kansli.web.edge;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.access.Actor;

/// What travels around a command: who gives it, under which name the request runs, and what makes a repeat of it
/// recognisable.
///
/// @param idempotencyKey absent when a repeat is a new wish
/// @param requestHash two requests with the same hash ask for the same thing
/// @param expectedVersion of the case, when the change says which version it builds on
public record Envelope(
        Actor actor,
        String correlation,
        @Nullable String idempotencyKey,
        String requestHash,
        @Nullable Long expectedVersion) {}
