package se.kansli.query.journal;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.Stockholm;

/// A moment to look back at: what was recorded by an instant, what had happened by the end of a date, or both. Without
/// either it is now.
///
/// @param knownAt what was recorded later is not seen
/// @param validAt what happened later, in Europe/Stockholm, is not seen
public record AsOf(@Nullable Instant knownAt, @Nullable LocalDate validAt) {
    public static final AsOf NOW = new AsOf(null, null);

    public static AsOf knownAt(Instant instant) {
        return new AsOf(instant, null);
    }

    public static AsOf validAt(LocalDate date) {
        return new AsOf(null, date);
    }

    public boolean isNow() {
        return knownAt == null && validAt == null;
    }

    public boolean sees(RecordedEvent recorded) {
        return (knownAt == null || !recorded.recordedAt().isAfter(knownAt))
                && (validAt == null || !recorded.event().happenedOn().isAfter(validAt));
    }

    /// The date that was today then, by which what is late is told.
    public LocalDate today(LocalDate today) {
        LocalDate known = knownAt == null ? today : LocalDate.ofInstant(knownAt, Stockholm.ZONE);
        return requireNonNullElse(validAt, known);
    }
}
