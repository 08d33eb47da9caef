package se.kansli.web.operations;

import se.kansli.query.projection.Lag;

/// How far a projection is behind the log.
///
/// @param unreadEvents counted to a limit
record ProjectionState(String name, long unreadEvents, long secondsBehind) {

    static ProjectionState of(String name, Lag lag) {
        return new ProjectionState(name, lag.events(), lag.age().toSeconds());
    }
}
