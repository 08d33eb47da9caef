package se.kansli.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// The time zone in which Swedish dates are read: a day begins and ends in Europe/Stockholm.
public final class Stockholm {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Stockholm() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
