package se.kansli.query.proceedings;

import org.jspecify.annotations.Nullable;

/// @param disqualified absent while the body has not decided (MTG-7)
public record ConflictView(
        int attendee, @Nullable String ground, @Nullable Boolean disqualified) {}
