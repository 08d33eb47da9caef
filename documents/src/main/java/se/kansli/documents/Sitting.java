package se.kansli.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When and where a body met, or will meet.
///
/// @param days at least one; the clock times are those of the first and of the last
/// @param adjournments the pauses, as `kl. 14.10-14.30`
public record Sitting(
        String municipality,
        String body,
        List<LocalDate> days,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        List<String> adjournments,
        @Nullable String place) {

    public Sitting {
        days = List.copyOf(days);
        adjournments = List.copyOf(adjournments);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Ett sammanträde har minst en dag.");
        }
    }

    LocalDate lastDay() {
        return days.getLast();
    }

    /// As dates are written in the head of a page: `2021-09-22`.
    public String isoDays() {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
}
