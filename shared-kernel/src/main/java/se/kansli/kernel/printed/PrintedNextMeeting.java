package se.kansli.kernel.printed;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When the body is said to meet next.
///
/// @param inferred whether the year was concluded
public record PrintedNextMeeting(
        String printed,
        @Nullable LocalDate date,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        boolean inferred) {}
