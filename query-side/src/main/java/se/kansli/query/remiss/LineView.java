package se.kansli.query.remiss;

/// @param daysLate of the answer, or of its absence when it is overdue; 0 if neither is late
public record LineView(LineStatus status, int daysLate, RemissLine line) {}
