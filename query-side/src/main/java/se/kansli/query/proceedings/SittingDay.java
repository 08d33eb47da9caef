package se.kansli.query.proceedings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// @param to when the body adjourned or closed; absent while it sits
public record SittingDay(
        LocalDate day, LocalTime from, @Nullable LocalTime to) {}
