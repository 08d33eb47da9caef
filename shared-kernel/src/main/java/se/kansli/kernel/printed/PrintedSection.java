package se.kansli.kernel.printed;

import org.jspecify.annotations.Nullable;

/// Verbatim text under its printed label, or before any label.
public record PrintedSection(@Nullable String label, String text) {}
