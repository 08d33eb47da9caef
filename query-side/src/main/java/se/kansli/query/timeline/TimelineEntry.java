package se.kansli.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One event, told.
///
/// @param stream the case, the remiss that it answers, or the meeting
/// @param event the stored name
/// @param sentence in Swedish
/// @param user absent when nothing is stored of who did it, as `name`, `role` and the others
/// @param causation the event that caused this one; absent when a person did
/// @param causedBy the sentence of that event, when it happened at the same authority
public record TimelineEntry(
        String stream,
        long sequence,
        String eventId,
        String event,
        String sentence,
        LocalDate happenedOn,
        Instant recordedAt,
        @Nullable String user,
        @Nullable String name,
        @Nullable String role,
        @Nullable String authority,
        @Nullable String channel,
        @Nullable String correlation,
        @Nullable String causation,
        @Nullable String causedBy) {}
