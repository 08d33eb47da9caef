package se.kansli.application.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.Stockholm;

/// A clock that shows the true time until somebody sets its date, and again after it is released. Only rules see it;
/// what is recorded bears the true time.
final class DemonstrationClock extends Clock {

    private static final LocalTime OFFICE_HOURS = LocalTime.of(9, 0);

    private final AtomicReference<@Nullable LocalDate> date = new AtomicReference<>();

    void set(LocalDate today) {
        date.set(today);
    }

    void release() {
        date.set(null);
    }

    @Override
    public ZoneId getZone() {
        return Stockholm.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        LocalDate set = date.get();
        return set == null
                ? Clock.systemUTC().instant()
                : set.atTime(OFFICE_HOURS).atZone(Stockholm.ZONE).toInstant();
    }
}
