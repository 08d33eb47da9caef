package se.kansli.query.casefile;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionReference;

/// @param whyDelegable absent when the body decided itself
public record Decline(
        DecisionReference decision, String reason, @Nullable String whyDelegable) {}
