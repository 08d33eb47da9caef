package se.kansli.query.projection;

import java.time.Duration;

/// How far a projection is behind the log.
///
/// @param events that it has still to read, counted to [#MOST] at most
/// @param age of the oldest of them; zero when there is none
public record Lag(long events, Duration age) {
    static final int MOST = 10_000;
}
