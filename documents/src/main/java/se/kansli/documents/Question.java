package se.kansli.documents;

/// A question as the chair put it, and what the chair found to be answered. Their order is a part of
/// the minutes (KL 5:67).
public record Question(String put, String result) {}
