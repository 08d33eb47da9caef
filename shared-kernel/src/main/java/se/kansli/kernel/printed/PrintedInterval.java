package se.kansli.kernel.printed;

import org.jspecify.annotations.Nullable;

/// From one paragraph to another, both included; to the end when only the first is printed.
public record PrintedInterval(String from, @Nullable String to) {}
