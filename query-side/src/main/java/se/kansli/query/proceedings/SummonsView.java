package se.kansli.query.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param daysLate 0 when in time
public record SummonsView(
        LocalDate sentOn,
        List<Integer> items,
        List<String> recipients,
        @Nullable LocalDate dueOn,
        int daysLate,
        @Nullable String lateReason) {}
