package se.kansli.documents;

import org.jspecify.annotations.Nullable;

/// What somebody wished to see in the minutes: a reservation, a note, a disagreement of an approver.
public record Opinion(String by, @Nullable String text) {}
