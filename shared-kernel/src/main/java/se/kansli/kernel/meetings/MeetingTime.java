package se.kansli.kernel.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When and where a meeting is held, in Europe/Stockholm. What is not known is absent, never midnight.
public record MeetingTime(
        LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable String place,
        @Nullable MeetingMode mode) {

    public MeetingTime {
        if (starts != null && ends != null && !ends.isAfter(starts)) {
            throw new IllegalArgumentException(
                    "Sammanträdet slutar %s och börjar %s. Det ska sluta efter att det börjat."
                            .formatted(ends, starts));
        }
    }
}
