package se.kansli.application.time;

import java.time.Clock;

/// The time by which waiting and lagging are measured. No rule ever sees it.
public final class TrueTime {

    private TrueTime() {}

    public static Clock clock() {
        return Clock.systemUTC();
    }
}
