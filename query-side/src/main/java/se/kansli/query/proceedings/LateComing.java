package se.kansli.query.proceedings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When somebody came who was not there from the beginning.
///
/// @param afterItem the item that was taken up last; absent before the first
public record LateComing(
        LocalDate day, LocalTime at, @Nullable Integer afterItem) {}
