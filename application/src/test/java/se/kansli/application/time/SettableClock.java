package se.kansli.application.time;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import se.kansli.kernel.Stockholm;

/// Shows what it is set to, and stands still until it is set again.
public final class SettableClock extends Clock {

    private final AtomicReference<Instant> instant;

    public SettableClock(String time) {
        instant = new AtomicReference<>(Instant.parse(time));
    }

    public void shows(String time) {
        instant.set(Instant.parse(time));
    }

    public LocalDate today() {
        return Stockholm.today(this);
    }

    @Override
    public Instant instant() {
        return requireNonNull(instant.get());
    }

    @Override
    public ZoneId getZone() {
        return Stockholm.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
