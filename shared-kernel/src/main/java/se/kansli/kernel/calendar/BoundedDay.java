package se.kansli.kernel.calendar;

import java.time.LocalDate;

/// A day of which perhaps no more is known than that it is none before the earliest and none after the latest.
public record BoundedDay(LocalDate earliest, LocalDate latest) {

    public BoundedDay {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "Dagen är tidigast %s och senast %s. Den senaste kan inte vara före den tidigaste."
                            .formatted(earliest, latest));
        }
    }

    /// A day that is known.
    public static BoundedDay of(LocalDate day) {
        return new BoundedDay(day, day);
    }

    /// Whether it has come for certain when that day begins.
    public boolean hasComeBy(LocalDate day) {
        return !latest.isAfter(day);
    }

    /// Whether it may have come when that day begins.
    public boolean mayHaveComeBy(LocalDate day) {
        return !earliest.isAfter(day);
    }
}
