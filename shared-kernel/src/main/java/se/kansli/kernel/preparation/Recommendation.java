package se.kansli.kernel.preparation;

/// One point of what the body is proposed to decide (förslag till beslut).
///
/// @param point counted from 1
public record Recommendation(int point, String text) {}
