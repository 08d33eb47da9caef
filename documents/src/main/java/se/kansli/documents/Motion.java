package se.kansli.documents;

/// What somebody moved in the meeting and did not withdraw (KL 5:67).
public record Motion(String by, String text) {}
