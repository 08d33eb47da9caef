package se.kansli.documents;

import org.jspecify.annotations.Nullable;

/// From where a letter or a memo comes.
///
/// @param unit `Serviceförvaltningen`
/// @param contact telephone, mail address and the like
public record Sender(
        String municipality,
        String unit,
        @Nullable String officer,
        @Nullable String contact) {}
