package se.kansli.documents;

/// What one says of one point of what was sent out.
///
/// @param stance in words: `Avstyrker`
/// @param about in words: `ansvar`, `resurser`
public record PointOfView(String consultee, String stance, String about, String text) {}
