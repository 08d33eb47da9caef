package se.kansli.query.parked;

/// A stream that a projection can be told no more of until somebody has repaired what is wrong.
///
/// @param from the sequence number of the event that stops it; it is parked, and what follows waits behind it
public record StoppedStream(String stream, long from, Exception cause) {}
