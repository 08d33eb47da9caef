package se.kansli.kernel.printed;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.remiss.AdoptionMode;

/// One point of a decision.
///
/// @param kind absent when the wording is no decision of a known kind
/// @param recommendation the recommendation it answers
public record PrintedPoint(
        int point,
        String wording,
        @Nullable DecisionKind kind,
        @Nullable Integer recommendation,
        @Nullable AdoptionMode mode) {}
